package fi.seloste.render;

/**
 * What programs read of a page.
 *
 * @param type the media type, one that no browser runs
 * @param id how it is found
 * @param json the text
 */
record DataBlock(String type, String id, String json) {}
