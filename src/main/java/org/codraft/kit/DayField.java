package org.codraft.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day, typed or picked, in the reader's language. */
public class DayField extends DatePicker implements LocaleChangeObserver {

    public DayField(String label) {
        super(label);
        setClearButtonVisible(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Locale locale = event.getLocale();
        boolean english = locale.getLanguage().equals("en");
        setLocale(english ? Locale.UK : locale);
        // The picker counts weekdays from Sunday.
        Stream<DayOfWeek> week = IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus);
        DatePickerI18n words = new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(IntStream.range(0, 7)
                        .mapToObj(DayOfWeek.SUNDAY::plus)
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(week.map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(
                        english ? 1 : WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("kit.today"))
                .setCancel(getTranslation("kit.cancel"))
                .setBadInputErrorMessage(getTranslation("kit.not-a-day"));
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd");
        setI18n(words);
    }
}
