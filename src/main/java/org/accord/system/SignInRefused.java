package org.accord.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the name that was typed, and with no word on whether that name exists. */
class SignInRefused implements AuthenticationFailureHandler {

    private static final int LONGEST = 120;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter("name");
        if (typed != null) {
            request.getSession().setAttribute("typedName", typed.substring(0, Math.min(LONGEST, typed.length())));
        }
        String reason = failure instanceof LockedException ? "wait" : "refused";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
    }
}
