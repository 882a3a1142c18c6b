package org.codraft.commitment.ui;

import java.time.Clock;
import java.util.List;
import org.codraft.commitment.DraftingCommitments;
import org.codraft.commitment.DraftingGroups;
import org.codraft.commitment.Drafts;
import org.codraft.commitment.PlanningMilestones;
import org.codraft.commitment.Translations;
import org.codraft.drafting.Playback;
import org.codraft.membership.Members;
import org.springframework.stereotype.Component;

/** The services and the clock a commitment's page works with, handed to its parts together. */
@Component
record Workbench(
        Drafts drafts,
        DraftingCommitments drafting,
        PlanningMilestones milestones,
        DraftingGroups groups,
        Translations translations,
        Playback playback,
        Members members,
        Clock clock,
        List<Beside> besides,
        List<AtTheTop> tops) {}
