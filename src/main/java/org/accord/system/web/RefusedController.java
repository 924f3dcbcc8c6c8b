package org.accord.system.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the door sends a request that came without the page's token: an old page, or somebody else's. */
@Controller
class RefusedController {

    @RequestMapping("/refused")
    ModelAndView refused() {
        return RefusalPage.show(HttpStatus.FORBIDDEN, "pageTooOld", List.of(), null);
    }
}
