package id.go.lubuklinggau.pokja.intake;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days as 2021-06-14 and numbers with all their digits, however the cell shows them. */
class PlainFormatter extends DataFormatter {

    private final boolean countsFrom1904;

    PlainFormatter(boolean countsFrom1904) {
        super(Locale.ROOT);
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value) && value >= 1) {
            return DateUtil.getLocalDateTime(value, countsFrom1904)
                    .toLocalDate()
                    .toString();
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
