package org.accord.guard;

import camundajar.impl.scala.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a FEEL text, as the engine's parser understood it.
 *
 * @param kind the parser's name for it, such as {@code Equal} or {@code Ref}
 * @param text of a constant, of a name or of a function; "" elsewhere
 */
record Term(String kind, String text, List<Term> parts) {

    private static final String SYNTAX = "org.camunda.feel.syntaxtree.";

    static Term of(Product node) {
        List<Term> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < node.productArity(); i++) {
            take(node.productElement(i), parts, text);
        }
        return new Term(node.productPrefix(), text.toString(), List.copyOf(parts));
    }

    private static void take(Object element, List<Term> parts, StringBuilder text) {
        if (element.getClass().getName().startsWith(SYNTAX)) {
            parts.add(of((Product) element));
        } else if (element instanceof camundajar.impl.scala.collection.immutable.List<?> list) {
            for (int i = 0; i < list.length(); i++) {
                take(list.apply(i), parts, text);
            }
        } else {
            text.append(text.isEmpty() ? "" : ".").append(element);
        }
    }

    boolean is(String... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** A variable by itself. */
    boolean isName() {
        return kind.equals("Ref") && text.indexOf('.') < 0;
    }

    Stream<Term> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Term::all));
    }
}
