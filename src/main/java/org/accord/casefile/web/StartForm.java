package org.accord.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accord.casefile.Somebody;
import org.jspecify.annotations.Nullable;

/** As it is typed: the page keeps all of it when something has to be corrected. */
record StartForm(
        UUID id,
        String name,
        String signInName,
        String language,
        @Nullable LocalDate born,
        @Nullable List<String> carerName,
        @Nullable List<String> carerSignInName) {

    private static final int CARERS = 2;

    static StartForm empty(UUID id) {
        return new StartForm(id, "", "", "fr", null, null, null);
    }

    Somebody somebody() {
        return new Somebody(name, signInName);
    }

    /** Always as many as the page has lines for. */
    public List<Somebody> carers() {
        return IntStream.range(0, CARERS)
                .mapToObj(i -> new Somebody(at(carerName, i), at(carerSignInName, i)))
                .toList();
    }

    private static String at(@Nullable List<String> typed, int place) {
        return typed != null && place < typed.size() ? typed.get(place) : "";
    }
}
