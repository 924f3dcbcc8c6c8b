package org.accord.drafts.web;

import java.util.List;
import java.util.Map;
import org.accord.drafts.Draft;
import org.accord.drafts.ModelKind;
import org.accord.programme.Release;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its page shows it.
 *
 * @param owner the name of who started it
 * @param files every file by its kind
 * @param changed those that are not as in the release
 * @param found the findings by file, files without any left out
 * @param newer the release in force, where the draft does not start from it
 */
record DraftView(
        Draft draft,
        String owner,
        LockView lock,
        Map<ModelKind, List<FileLine>> files,
        List<FileLine> changed,
        Map<FileLine, List<FoundLine>> found,
        long errors,
        long warnings,
        @Nullable Release newer) {}
