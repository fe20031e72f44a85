package id.go.lubuklinggau.pokja.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.ApplicationProcess;

/** What a start that fails leaves on the console. */
record Sentence(String text) {

    /** One line, no stack trace, and an exit code that scripts notice. */
    static Sentence of(ApplicationProcess failing) throws InterruptedException {
        var output = failing.outputToTheEnd();
        assertThat(failing.awaitExit()).isEqualTo(1);
        assertThat(output).hasSize(1);
        assertThat(output.get(0))
                .startsWith("SIPOKJA tidak dapat dimulai: ")
                .endsWith(".")
                .doesNotContain("Exception", "at id.go", "null");
        return new Sentence(output.get(0));
    }

    void says(String... parts) {
        assertThat(text).contains(parts);
    }
}
