package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

class UsernameTaken extends BrokenRule {

    UsernameTaken(String username) {
        super("username", username);
    }
}
