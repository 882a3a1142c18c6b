package org.codraft.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashed lines of a timescale, each a milestone; a line without a dash goes on with the one before it. */
final class Timescales {

    private static final Pattern DASH = Pattern.compile("^[-•]\\s*");

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** "by March 2014", "by the end of 2015", "(Autumn 2014)": the last one named is when the whole is due. */
    private static final Pattern DEADLINE = Pattern.compile(
            "(?i)(?:by|in|until|before)?\\s*(?:the\\s+)?(?:(?:early|mid|late|end of|middle of)[\\s-]+)?(?:the\\s+)?"
                    + "(?:\\d{1,2}\\s+)?(?:(?:" + MONTHS
                    + "|spring|summer|autumn|fall|winter)(?:\\s+to\\s+\\w+)?\\s+)?(?:19|20)\\d{2}\\b");

    private Timescales() {}

    static List<PublishedMilestone> milestones(String timescales, PlanHeading heading, String commitmentKey) {
        List<PublishedMilestone> milestones = new ArrayList<>();
        for (String step : steps(CleanText.paragraphs(timescales))) {
            milestones.add(new PublishedMilestone(
                    commitmentKey + "/" + (milestones.size() + 1),
                    PublishedText.of(heading.language(), step),
                    PublishedText.NONE,
                    PublishedText.of(heading.language(), deadline(step)),
                    null,
                    ""));
        }
        return milestones;
    }

    private static List<String> steps(String text) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = null;
        for (String line : (text + "\n- ").lines().toList()) {
            Matcher dash = DASH.matcher(line);
            if (dash.find()) {
                if (step != null && !step.toString().isBlank()) {
                    steps.add(CleanText.line(step.toString()));
                }
                step = new StringBuilder(line.substring(dash.end()));
            } else if (step != null) {
                step.append(' ').append(line);
            }
        }
        return steps;
    }

    private static String deadline(String step) {
        String last = "";
        Matcher deadline = DEADLINE.matcher(step);
        while (deadline.find()) {
            last = deadline.group().strip();
        }
        return last;
    }
}
