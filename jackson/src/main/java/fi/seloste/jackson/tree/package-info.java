/**
 * Any JSON as a tree whose values know where they stand: for formats that are not read straight
 * into the model. Not exported.
 */
@NullMarked
package fi.seloste.jackson.tree;

import org.jspecify.annotations.NullMarked;
