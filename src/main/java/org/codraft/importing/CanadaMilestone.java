package org.codraft.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One milestone of Canada's tracker. Its indicators become lines of its outputs, each with its own deadline; the milestone
 * is due when the last of them is.
 */
final class CanadaMilestone {

    private final PlanHeading heading;
    private final JsonItem item;
    private final Map<String, String> facts;
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final Set<String> leads = new LinkedHashSet<>();
    private PublishedText deadlineText = PublishedText.NONE;
    private @Nullable LocalDate deadline;

    /** What has no field in a milestone is put among these facts of its commitment. */
    CanadaMilestone(PlanHeading heading, JsonItem item, Map<String, String> facts) {
        this.heading = heading;
        this.item = item;
        this.facts = facts;
    }

    PublishedMilestone read() {
        String id = item.text("id");
        PublishedText words = wording(item, "full_text");
        PublishedText title = heading.titleOr(item, wording(item, "text"), words);
        words.byLanguage().forEach((language, text) -> {
            if (!text.equals(title.in(language))) {
                addOutput(language, text);
            }
        });
        item.items("indicators").forEach(this::indicator);
        keepTheRest(id, item);
        return new PublishedMilestone(
                heading.sourceKey(id.isEmpty() ? SourceKeys.fingerprint(title.in(heading.language())) : id),
                title,
                new PublishedText(outputs),
                deadlineText,
                deadline,
                String.join("; ", leads));
    }

    private void indicator(JsonItem indicator) {
        String month = indicator.text("due_date");
        PublishedText named = wording(indicator, "deadline");
        PublishedText due = named.isEmpty() ? PublishedText.of(heading.language(), month) : named;
        PublishedText words = wording(indicator, "full_text");
        // Where both are given, the short words stay among the facts.
        (words.isEmpty() ? wording(indicator, "text") : words)
                .byLanguage()
                .forEach((language, text) ->
                        addOutput(language, "• " + text + (due.isEmpty() ? "" : " (" + due.in(language) + ")")));
        remember(due, PublishedDate.endOfMonth(month).orElse(null));
        String lead = indicator.text("lead_dept");
        if (!lead.isEmpty()) {
            leads.add(lead);
        }
        keepTheRest(indicator.text("id"), indicator);
    }

    private void remember(PublishedText due, @Nullable LocalDate day) {
        boolean later = day != null && (deadline == null || day.isAfter(deadline));
        if (later || deadlineText.isEmpty()) {
            deadlineText = due;
        }
        if (later) {
            deadline = day;
        }
    }

    private void addOutput(String language, String line) {
        outputs.merge(language, line, (before, after) -> before + "\n" + after);
    }

    private void keepTheRest(String id, JsonItem of) {
        of.leftovers().forEach((name, value) -> facts.put((id + " / " + name).strip(), value));
    }

    private PublishedText wording(JsonItem of, String name) {
        return of.wording(name, heading.language());
    }
}
