package id.go.lubuklinggau.pokja.account.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Keeps accounts, as an administrator. */
@WebTest
abstract class UserTest {

    static final String PASSWORD = "empat kata yang baru";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    UUID open(String username, String displayName, Role role, Reach reach) {
        return accounts.open(new OpenAccount(UUID.randomUUID(), username, displayName, PASSWORD, role, reach, false))
                .accountId();
    }

    static MultiValueMap<String, String> form(String displayName, String username, String role) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of(
                "id", UUID.randomUUID().toString(),
                "displayName", displayName,
                "username", username,
                "role", role));
        return form;
    }

    MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(path)
                .params(form)
                .with(users.admin())
                .with(csrf())
                .exchange();
    }
}
