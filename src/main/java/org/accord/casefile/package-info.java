/** The case file: participants, documents, consents, relaxations, what happened and who may see it. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.casefile;
