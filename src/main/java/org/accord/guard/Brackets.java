package org.accord.guard;

/**
 * The parser tries again at each bracket that it cannot close: twenty of them take it seconds, a thousand its stack. So
 * they are counted before it reads.
 */
final class Brackets {

    private static final int MOST = 20;
    private static final int DEEPEST = 5;

    private Brackets() {}

    /**
     * Balanced, few and shallow, outside of texts. Where a text begins and ends must be sure: no escapes, no comments, no
     * quoted names.
     */
    static boolean few(String text) {
        if (text.indexOf('\\') >= 0 || text.indexOf('`') >= 0) {
            return false;
        }
        StringBuilder open = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = text.indexOf('"', i + 1);
                if (i < 0) {
                    return false;
                }
            } else if (c == '/' && (text.startsWith("//", i) || text.startsWith("/*", i))) {
                return false;
            } else if ("([{".indexOf(c) >= 0) {
                open.append(c);
                if (++count > MOST || open.length() > DEEPEST) {
                    return false;
                }
            } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
                open.setLength(open.length() - 1);
            } else if (")]}".indexOf(c) >= 0) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
