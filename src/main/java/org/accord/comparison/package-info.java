/** What is different between two versions of the programme, in words that those who sign can read. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.comparison;
