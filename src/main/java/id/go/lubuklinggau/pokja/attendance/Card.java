package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.QrPicture;

/**
 * What a delegate brings along: the seat, and the code that marks its holder as present.
 *
 * @param code null while the seat has no name
 */
public record Card(SheetRow row, DelegateCode code) {

    public QrPicture picture() {
        return QrPicture.of(code.pictured());
    }
}
