@org.jspecify.annotations.NullMarked
package org.accord.peers.web;
