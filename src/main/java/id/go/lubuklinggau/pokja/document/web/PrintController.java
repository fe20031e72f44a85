package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.document.PrintCode;
import id.go.lubuklinggau.pokja.document.PrintService;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a printed code says to whoever holds the paper: whether it is genuine, of what, and whether it is the newest. */
@Controller
@ForEveryone
@RequestMapping("/cetakan")
class PrintController {

    private final PrintService prints;

    PrintController(PrintService prints) {
        this.prints = prints;
    }

    @GetMapping
    String find(@RequestParam(name = "kode", required = false) String typed, Model model) {
        if (typed == null) {
            return "document/print";
        }
        var code = PrintCode.parse(typed);
        if (code.isPresent()) {
            return "redirect:/cetakan/" + code.get().text();
        }
        model.addAttribute("typed", typed);
        model.addAttribute("misspelt", true);
        return "document/print";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model, HttpServletResponse response) {
        var proof = PrintCode.parse(code).flatMap(prints::proof);
        if (proof.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("typed", code);
            model.addAttribute("unknown", true);
        } else {
            model.addAttribute("proof", proof.get());
        }
        return "document/print";
    }
}
