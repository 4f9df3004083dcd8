/**
 * Documents that people read, made of a notice: the notice itself as a page, a part of a page,
 * Markdown or text, and the record of processing activities of Article 30.
 *
 * <p>The same notice gives the same document: no clock, no default locale, no data of the JDK, no
 * network, and line feeds on every system. What comes from a notice is text in every form and never
 * markup, script or style.
 */
@NullMarked
package fi.seloste.render;

import org.jspecify.annotations.NullMarked;
