package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountRow;
import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.AgencyDirectory;
import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of accounts as a file. */
@Controller
@ForAdmins
class UserListController {

    private final AccountService accounts;
    private final AgencyDirectory agencies;
    private final ListPress press;

    UserListController(AccountService accounts, AgencyDirectory agencies, ListPress press) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.press = press;
    }

    @GetMapping({"/pengguna.xlsx", "/pengguna.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View users(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "peran", required = false) Role role,
            @RequestParam(name = "nonaktif", defaultValue = "false") boolean alsoClosed) {
        var names = AgencyNames.of(agencies);
        return press.file(new ListTable<>(() -> accounts.all(query, role, alsoClosed), "user.index")
                .search("user.search", query)
                .filter("account.role", role)
                .filter("user.alsoClosed", alsoClosed)
                .text("account.name", 34, AccountRow::displayName)
                .text("signIn.username", 28, AccountRow::username)
                .text("account.role", 18, AccountRow::role)
                .text("user.reach", 46, row -> row.agencyId() == null ? row.reachNames() : names.get(row.agencyId()))
                .text("user.state", 12, row -> new ListWord(row.closed() ? "user.isClosed" : "user.isOpen")));
    }
}
