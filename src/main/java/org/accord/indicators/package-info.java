/** What is asked about how things are: each question in one wording, as a release holds it. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.indicators;
