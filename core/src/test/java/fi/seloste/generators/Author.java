package fi.seloste.generators;

import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** The habits of an imagined author: how much is said where, and in which words. */
interface Author {

  /** How likely an attribute is filled, from 0 to 1. */
  double presence(Attribute attribute);

  /** How many items an attribute that is filled has at most. */
  int atMost(Attribute attribute);

  /** What is said in an attribute of a ground type; absent if it is said as anywhere else. */
  Optional<Arbitrary<?>> words(Attribute attribute);

  /** What is said in a ground type anywhere. */
  Optional<Arbitrary<?>> words(Class<?> groundType);
}
