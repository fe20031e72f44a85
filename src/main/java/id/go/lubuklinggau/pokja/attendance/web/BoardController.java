package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndField;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.BoardService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The board of a session; {@code js/board.js} asks for its part of the page, and gets nothing while nothing has changed. */
@Controller
@ForOfficeAndField
@RequestMapping("/sesi/{id}/papan")
class BoardController {

    private final BoardService boards;

    BoardController(BoardService boards) {
        this.boards = boards;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user,
            WebRequest request,
            Model model) {
        var board = boards.board(id, user.reach());
        if (part != null && request.checkNotModified(board.tag())) {
            return null;
        }
        model.addAttribute("board", board);
        return part == null ? "attendance/board" : "attendance/board :: tiles";
    }
}
