package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.Phone;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** What a form asks where the phone of a person is kept, too. */
public abstract class ContactFields extends NameFields {

    /** Never comes back filled from the record: whoever looks at a number leaves a trace. */
    @Pattern(regexp = Phone.TYPED)
    private String phone;

    private LocalDate phoneConsentOn;

    private boolean phoneRemoved;

    protected PhoneChange phoneChange() {
        return new PhoneChange(phone, phoneConsentOn, phoneRemoved);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getPhoneConsentOn() {
        return phoneConsentOn;
    }

    public void setPhoneConsentOn(LocalDate phoneConsentOn) {
        this.phoneConsentOn = phoneConsentOn;
    }

    public boolean isPhoneRemoved() {
        return phoneRemoved;
    }

    public void setPhoneRemoved(boolean phoneRemoved) {
        this.phoneRemoved = phoneRemoved;
    }
}
