package org.accord.demo;

import java.util.Objects;
import java.util.Set;
import org.accord.casefile.Mandate;
import org.accord.casefile.NewMandate;
import org.accord.casefile.NewRestriction;
import org.accord.casefile.Purpose;
import org.accord.people.AccountId;
import org.accord.system.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Who is let near a person in a scene, who speaks for them, and what they close. */
record AroundThePerson(Scene scene) {

    void adds(Story.Adds step) {
        scene.stage()
                .participants()
                .add(
                        scene.caseFile(),
                        step.as(),
                        account(step.adds()),
                        Objects.requireNonNullElse(step.organisation(), ""),
                        account(step.who()));
    }

    void consents(Story.Consents step) {
        Set<String> parts = Objects.requireNonNullElse(step.parts(), Set.of());
        String grantee = grantee(step.consents(), step.with());
        scene.stage().consents().give(scene.caseFile(), step.consents(), grantee, parts, account(step.who()));
    }

    void withdraws(Story.Withdraws step) {
        String grantee = grantee(step.withdraws(), step.with());
        scene.stage().consents().withdraw(scene.caseFile(), step.withdraws(), grantee, account(step.who()));
    }

    void mandated(Story.Mandated step) {
        NewMandate mandate = new NewMandate(
                scene.caseFile(),
                account(step.holder()),
                step.mandated(),
                step.subjects(),
                step.purposes(),
                step.document(),
                Days.today(scene.stage().clock()),
                null);
        scene.stage().mandates().record(mandate, account(step.who()));
    }

    void verifies(Story.Verifies step) {
        Mandate mandate = scene.stage().mandates().of(scene.caseFile()).stream()
                .filter(each -> each.holder().equals(account(step.verifies())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step.verifies() + " holds no mandate"));
        scene.stage().mandates().verify(mandate.id(), scene.who(step.who()));
    }

    /** The notice is written in the language of whoever gives it. */
    void closes(Story.Closes step) {
        NewRestriction notice =
                new NewRestriction(scene.caseFile(), account(step.to()), "", step.closes(), null, step.words());
        LocaleContextHolder.setLocale(scene.who(step.who()).language());
        try {
            scene.stage().restrictions().give(notice, account(step.who()));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** A carer is agreed to by name, an organisation by its own. */
    private String grantee(Purpose purpose, @Nullable String with) {
        String named = Objects.requireNonNullElse(with, "");
        return purpose == Purpose.SHARE_CAREGIVER ? account(named).toString() : named;
    }

    private AccountId account(String signInName) {
        return scene.who(signInName).id();
    }
}
