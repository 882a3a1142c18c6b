package org.codraft.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.codraft.notification.Letters.Contents;
import org.codraft.notification.Letters.Passage;
import org.codraft.notification.Letters.Told;
import org.codraft.notification.Letters.ToldMatter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A mail set for reading, by day and by night. What people wrote goes into it as text, never as marks. */
@Component
class LetterPage {

    private final String frame;

    LetterPage() {
        try (InputStream file = Objects.requireNonNull(LetterPage.class.getResourceAsStream("letter.html"))) {
            frame = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Contents contents) {
        Document page = Jsoup.parse(frame);
        page.outputSettings().prettyPrint(false);
        Element root = Objects.requireNonNull(page.selectFirst("html"));
        root.attr("lang", contents.language().toLanguageTag());
        page.title(contents.title());
        Element main = Objects.requireNonNull(page.selectFirst("main"));
        main.appendElement("h1").text(contents.title());
        contents.matters().forEach(matter -> tell(main, matter, contents));
        Element footer = Objects.requireNonNull(page.selectFirst("footer"));
        footer.appendElement("p").text(contents.closing());
        if (contents.settings().isEmpty()) {
            footer.appendElement("p").text(contents.readThere());
        } else {
            link(footer.appendElement("p"), contents.settings(), contents.settings());
        }
        return page.outerHtml();
    }

    private static void tell(Element main, ToldMatter matter, Contents contents) {
        main.appendElement("h2").attr("lang", matter.language().toLanguageTag()).text(matter.title());
        for (Told notice : matter.notices()) {
            Element article = main.appendElement("article");
            article.appendElement("p").appendElement("strong").text(notice.headline());
            notice.passages().forEach(passage -> tell(article, passage));
            article.appendElement("p").addClass("quiet").text(notice.moment());
            if (!notice.link().isEmpty()) {
                link(article.appendElement("p"), notice.link(), contents.readThere());
            }
        }
    }

    private static void tell(Element article, Passage passage) {
        if (!passage.label().isEmpty()) {
            article.appendElement("p").addClass("quiet").text(passage.label());
        }
        article.appendElement("blockquote").text(passage.words());
    }

    private static void link(Element paragraph, String address, String words) {
        paragraph.appendElement("a").attr("href", address).text(words);
    }
}
