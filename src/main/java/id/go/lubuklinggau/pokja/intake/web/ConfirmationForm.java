package id.go.lubuklinggau.pokja.intake.web;

/** Confirms the preview that was on screen. */
class ConfirmationForm {

    private String digest;

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }
}
