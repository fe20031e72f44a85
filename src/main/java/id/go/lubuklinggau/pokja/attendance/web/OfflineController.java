package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What opens in place of a page that has no network: nobody's in particular, so that the phone may keep it for everybody. */
@Controller
@ForEveryone
@RequestMapping("/luring")
class OfflineController {

    @GetMapping
    String show() {
        return "attendance/offline";
    }
}
