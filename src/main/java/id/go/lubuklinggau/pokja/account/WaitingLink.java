package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/**
 * A link that nobody has used yet.
 *
 * @param byMail whether whoever reads the mailbox has it, and not somebody to whom an administrator gave it
 */
record WaitingLink(UUID accountId, boolean byMail) {}
