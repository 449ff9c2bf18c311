// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"
#include "sam-schema-test.h"

/* The reader of cards and data/card.rng. */

/* What only the reader says: a schema cannot. */
static const char *const beyond_schema[] = {
  "the id “*” is used twice; *",
  "“least”, “usual” and “most” must go up, *",
  "“people” must go up, *",
  "the steps add up to *",
  "the format must be 1.0, *",
  "<p> is empty",
  "<quote> is empty",
  "<li> is empty",
  "<em> is empty",
  NULL,
};

static const char *const elements[] = {
  "aim",   "action",  "assignment", "author",   "case",      "dilemma", "em",
  "hint",  "li",      "list",       "material", "option",    "p",       "phase",
  "quote", "reason",  "see",        "setting",  "situation", "step",    "title",
  "tip",   "unknown", "viewpoint",  NULL,
};

static const char *const attributes[] = {
  "colour", "form", "format", "icon", "id",   "kind",    "least",
  "level",  "most", "number", "of",   "ref",  "minutes", "people",
  "role",   "sex",  "suits",  "lang", "name", "unknown", NULL,
};

static const char *const folders[] = { "../data/cards/nl", "../data/cards/en",
                                       NULL };

static gboolean
reads (GBytes *bytes, GPtrArray *faults)
{
  g_autoptr (SamCard) card =
      sam_deck_reader_parse (bytes, SAM_XML_STRICT, faults, NULL);

  return card != NULL;
}

static const SamFormatTest format = {
  .schema = "../data/card.rng",
  .full = "data/card-full.xml",
  .folders = folders,
  .n_files = 16,
  .elements = elements,
  .attributes = attributes,
  .beyond_schema = beyond_schema,
  .reads = reads,
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/deck-schema/agree-on-good-cards", &format,
                        sam_schema_test_good_files);
  g_test_add_data_func ("/deck-schema/agree-on-faults", &format,
                        sam_schema_test_faults);

  return g_test_run ();
}
