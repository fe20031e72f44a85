package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.audit.FieldChange;
import id.go.lubuklinggau.pokja.audit.FieldValue;
import id.go.lubuklinggau.pokja.privacy.PersonCopy;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the file of a copy what its page says, in the same words. */
@Component
class PersonCopyWords {

    private final MessageSource messages;

    PersonCopyWords(MessageSource messages) {
        this.messages = messages;
    }

    PersonCopyFile file(PersonCopy copy) {
        var person = copy.person();
        return new PersonCopyFile(
                copy.madeAt(),
                new PersonCopyFile.Orang(
                        person.titleBefore(),
                        person.name(),
                        person.titlesAfter(),
                        word(person.sex()),
                        person.kelurahanName(),
                        person.phone(),
                        person.phoneConsentOn(),
                        person.restrictedAt(),
                        person.restrictionReason(),
                        person.erasedAt()),
                copy.joins().stream()
                        .map(one -> new PersonCopyFile.Digabung(
                                one.fullName(), word(one.sex()), one.kelurahanName(), one.joinedAt()))
                        .toList(),
                copy.memberships().stream()
                        .map(one -> new PersonCopyFile.Keanggotaan(
                                one.pokjaName(),
                                one.position(),
                                one.section(),
                                word(one.element()),
                                one.firstDay(),
                                one.lastDay(),
                                one.trainedYear(),
                                one.training(),
                                one.decreeNumber()))
                        .toList(),
                copy.delegations().stream()
                        .map(one -> new PersonCopyFile.Utusan(
                                one.day(),
                                one.meetingTitle(),
                                one.pokjaName(),
                                one.fullName(),
                                word(one.element()),
                                one.position(),
                                word(one.status()),
                                one.note()))
                        .toList(),
                copy.mentions().stream()
                        .map(one -> new PersonCopyFile.Mewakili(
                                one.day(), one.meetingTitle(), one.pokjaName(), one.position()))
                        .toList(),
                copy.requests().stream()
                        .map(one -> new PersonCopyFile.Permintaan(
                                word(one.kind()),
                                one.receivedAt(),
                                one.wish(),
                                word(one.outcome()),
                                one.answer(),
                                one.closedAt()))
                        .toList(),
                steps(copy));
    }

    private List<PersonCopyFile.Kejadian> steps(PersonCopy copy) {
        return copy.steps().stream()
                .map(step -> new PersonCopyFile.Kejadian(
                        step.at(),
                        step.by() == null ? text("trail.nobody") : word(step.by()),
                        text(step.sentence(), text("trail.subject." + step.subject())),
                        step.changes().stream().map(this::field).toList()))
                .toList();
    }

    private PersonCopyFile.Isian field(FieldChange change) {
        return new PersonCopyFile.Isian(
                text("trail.field." + change.field()), value(change.before()), value(change.after()));
    }

    private String value(FieldValue value) {
        if (value == null) {
            return null;
        }
        return value.key() == null ? value.text() : text(value.key());
    }

    /** An enum by its words; null for null. */
    private String word(Enum<?> constant) {
        return constant == null ? null : text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
