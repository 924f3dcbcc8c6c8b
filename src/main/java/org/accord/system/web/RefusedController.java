package org.accord.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the door sends a request that came without the page's token: an old page, or somebody else's. */
@Controller
class RefusedController {

    private final long largest;

    RefusedController(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest.toBytes();
    }

    /** Of what is too large to be read nobody has read the token either. */
    @RequestMapping("/refused")
    ModelAndView refused(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            return RefusalPage.show(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", List.of(), null);
        }
        // Who signed in too long ago has no token either, and is told so: what they wrote waits for them
        String why = request.getUserPrincipal() == null ? "signedOut" : "pageTooOld";
        return RefusalPage.show(HttpStatus.FORBIDDEN, why, List.of(), null);
    }
}
