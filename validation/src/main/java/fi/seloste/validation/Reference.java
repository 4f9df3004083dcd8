package fi.seloste.validation;

/**
 * One use of an id, such as {@code "dataCategories": ["contact"]} of a purpose.
 *
 * @param target the type of the part that it points at, such as {@code DataCategory.class}
 * @param id the id as written
 */
public record Reference(Class<?> target, String id) {}
