package org.codraft.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How somebody sees the screens: the window's size in CSS pixels, light or dark, and their language. */
record Look(String name, int width, int height, ColorScheme scheme, String locale) {

    static final Look DESK = new Look("desk", 1280, 860, ColorScheme.LIGHT, "en-GB");
    static final Look DESK_AT_NIGHT = new Look("desk-dark", 1280, 860, ColorScheme.DARK, "en-GB");
    static final Look PHONE = new Look("phone", 360, 740, ColorScheme.LIGHT, "en-GB");
    static final Look PHONE_AT_NIGHT = new Look("phone-dark", 360, 740, ColorScheme.DARK, "en-GB");

    Look speaking(Locale language) {
        return new Look(name + "-" + language.getLanguage(), width, height, scheme, language.toLanguageTag());
    }

    boolean isTouch() {
        return width < 600;
    }
}
