package org.accord.drafts;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.accord.Chromium;

/** A manager before the editors, in a real browser. */
public final class EditorUser {

    static final int PHONE = 360;
    static final int DESK = 1280;

    private final String draft;
    public final Page page;

    EditorUser(Chromium chromium, Studio studio, int width, String language) {
        this(chromium.pageOf(studio.manager, width, language), studio.draft);
    }

    /** @param draft its address, such as {@code /drafts/…} */
    public EditorUser(Page page, String draft) {
        this.page = page;
        this.draft = draft;
    }

    /** @param file such as {@code forms/plan} */
    public EditorUser opens(String file) {
        page.navigate(draft + "/files/" + file);
        page.waitForSelector("[data-accord-editor][data-ready]");
        return this;
    }

    /** A field of the panel beside the editor, by the name of what it changes. */
    public EditorUser writes(String field, String words) {
        Locator control = control(field);
        control.fill(words);
        control.press("Tab");
        return this;
    }

    public EditorUser picks(String field, String value) {
        control(field).selectOption(new SelectOption().setValue(value));
        return this;
    }

    public String reads(String field) {
        return control(field).inputValue();
    }

    public EditorUser presses(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    public EditorUser saves() {
        page.waitForSelector(".accord-editor-state[data-state=saved]");
        return this;
    }

    public EditorUser shows(String what) {
        Chromium.look(page, Path.of("editors", what));
        return this;
    }

    private Locator control(String field) {
        return page.locator("[data-field='" + field + "'] input, [data-field='" + field + "'] textarea, [data-field='"
                        + field + "'] select")
                .first();
    }
}
