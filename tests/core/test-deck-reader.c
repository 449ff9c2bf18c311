// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

static void
assert_text (SamText *text, const char *expected)
{
  g_autofree char *plain = NULL;

  g_assert_nonnull (text);
  plain = sam_text_to_plain (text);
  g_assert_cmpstr (plain, ==, expected);
}

static void
test_reads_a_card (void)
{
  SamCard         *card = sam_deck_test_card ("data/card-full.xml");
  g_autofree char *markup = NULL;

  g_assert_cmpstr (sam_card_get_id (card), ==, "full");
  g_assert_cmpuint (sam_card_get_number (card), ==, 3);
  g_assert_cmpstr (sam_card_get_language (card), ==, "en");
  g_assert_cmpstr (sam_card_get_version (card), ==, "1.2");
  g_assert_cmpint (sam_card_get_colour (card), ==, SAM_CARD_TEAL);
  g_assert_cmpstr (sam_card_get_icon (card), ==, "people");
  g_assert_cmpstr (sam_card_get_title (card), ==, "A full card");
  g_assert_cmpstr (sam_card_get_summary (card), ==, "Everything & more");
  g_assert_cmpstr (sam_card_get_author (card), ==, "Anna, Ben");
  g_assert_cmpstr (sam_card_get_licence (card), ==, "CC-BY-SA-4.0");
  assert_text (sam_card_get_about (card), "About this card.");
  markup = sam_text_dup_markup (sam_card_get_about (card), 0);
  g_assert_cmpstr (markup, ==, "About <i>this</i> card.");
  assert_text (sam_card_get_why (card), "Because:\n• one\n• two");
  g_assert_cmpuint (sam_card_get_n_aims (card), ==, 2);
  g_assert_cmpstr (sam_card_get_aim (card, 1), ==, "Second aim");
  g_assert_cmpuint (sam_card_get_n_skipped (card), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (card)), ==, 4);
  for (SamItemKind kind = SAM_ITEM_CASE; kind <= SAM_ITEM_TIP; kind++)
    g_assert_cmpuint (sam_card_count (card, kind), ==, 1);

  g_assert_finalize_object (card);
}

static void
test_reads_a_case (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  SamItem *item = sam_card_find (card, "case-a");

  g_assert_nonnull (item);
  g_assert_cmpint (sam_item_get_kind (item), ==, SAM_ITEM_CASE);
  g_assert_cmpstr (sam_item_get_title (item), ==, "A case");
  g_assert_cmpuint (sam_item_get_least_minutes (item), ==, 8);
  g_assert_cmpuint (sam_item_get_usual_minutes (item), ==, 12);
  g_assert_cmpuint (sam_item_get_most_minutes (item), ==, 20);
  g_assert_cmpuint (sam_item_get_least_people (item), ==, 3);
  g_assert_cmpuint (sam_item_get_most_people (item), ==, 12);
  g_assert_cmpint (sam_item_get_suits (item), ==,
                   SAM_SUITS_TEAM | SAM_SUITS_PAIRS | SAM_SUITS_ALONE);
  g_assert_cmpuint (sam_item_get_n_phases (item), ==, 2);
  assert_text (sam_item_get_phase (item, 1), "‘I am tired’");
  g_assert_cmpuint (sam_item_get_n_questions (item), ==, 2);
  g_assert_cmpstr (sam_item_get_question (item, 1), ==, "And then?");
  assert_text (sam_item_get_viewpoint (item, SAM_SEAT_CLIENT),
               "I am the client.\nI still am.");
  assert_text (sam_item_get_viewpoint (item, SAM_SEAT_CARER),
               "I am the carer.");
  g_assert_null (sam_item_get_viewpoint (item, SAM_SEAT_COLLEAGUE));
  assert_text (sam_item_get_variant (item), "Now she lives alone.");
  assert_text (sam_item_get_hint (item), "Wait a little.");
  g_assert_cmpuint (sam_item_get_n_links (item), ==, 2);
  g_assert_cmpint (sam_item_get_link_kind (item, 1), ==, SAM_LINK_ITEM);
  g_assert_cmpstr (sam_item_get_link_ref (item, 0), ==, "sofa");
  g_assert_true (sam_item_has_link (item, SAM_LINK_MODEL, "sofa"));
  g_assert_false (sam_item_has_link (item, SAM_LINK_TOOL, "sofa"));
  g_assert_null (sam_item_get_situation (item));
  g_assert_cmpuint (sam_item_get_n_options (item), ==, 0);
}

static void
test_reads_a_dilemma (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  SamItem         *item = sam_card_find (card, "dilemma-a");
  g_autofree char *plain = NULL;

  g_assert_cmpint (sam_item_get_kind (item), ==, SAM_ITEM_DILEMMA);
  assert_text (sam_item_get_situation (item), "It is late.");
  g_assert_cmpuint (sam_item_get_n_options (item), ==, 3);
  g_assert_cmpstr (sam_item_get_option_says (item, 0), ==, "Stay");
  g_assert_cmpstr (sam_item_get_option_value (item, 1), ==, "Rest");
  g_assert_cmpstr (sam_item_get_option_price (item, 2), ==, "Effort");
  assert_text (sam_item_get_third_way (item), "Ask first.");

  plain = sam_item_to_plain (item);
  g_assert_cmpstr (plain, ==,
                   "A dilemma\nIt is late.\nWhat do you do?\n"
                   "Stay\nLoyalty\nTime\nLeave\nRest\nGuilt\n"
                   "Call\nHelp\nEffort\nI am the colleague.\nAsk first.");
}

static void
test_reads_an_assignment_and_a_tip (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");
  SamItem *assignment = sam_card_find (card, "assignment-a");
  SamItem *tip = sam_card_find (card, "tip-a");

  assert_text (sam_item_get_goal (assignment), "To listen.");
  g_assert_cmpint (sam_item_get_form (assignment), ==, SAM_FORM_THREES);
  g_assert_cmpuint (sam_item_get_n_materials (assignment), ==, 2);
  g_assert_cmpstr (sam_item_get_material (assignment, 1), ==, "Pens");
  g_assert_cmpuint (sam_item_get_n_steps (assignment), ==, 2);
  assert_text (sam_item_get_step (assignment, 0), "Talk.");
  g_assert_cmpuint (sam_item_get_step_minutes (assignment, 1), ==, 20);
  assert_text (sam_item_get_result (assignment), "Say what you heard.");

  assert_text (sam_item_get_action (tip), "Ask how it goes.");
  g_assert_cmpstr (sam_item_get_words (tip), ==, "‘How are you?’");
  assert_text (sam_item_get_reason (tip), "Nobody asks.");
  g_assert_null (sam_card_find (card, "tip-b"));
}

static void
assert_same_item (SamItem *item, SamItem *other)
{
  g_autofree char *plain = sam_item_to_plain (item);
  g_autofree char *other_plain = sam_item_to_plain (other);

  g_assert_cmpstr (plain, ==, other_plain);
  g_assert_cmpstr (sam_item_get_id (item), ==, sam_item_get_id (other));
  g_assert_cmpint (sam_item_get_kind (item), ==, sam_item_get_kind (other));
  g_assert_cmpuint (sam_item_get_usual_minutes (item), ==,
                    sam_item_get_usual_minutes (other));
  g_assert_cmpuint (sam_item_get_n_links (item), ==,
                    sam_item_get_n_links (other));
  g_assert_cmpint (sam_item_get_form (item), ==, sam_item_get_form (other));
  g_assert_cmpint (sam_item_get_suits (item), ==, sam_item_get_suits (other));
}

/* An item lives on without its card. */
static void
assert_sources (SamCard *card)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);
      g_autofree char *source = sam_item_dup_source (item);
      g_autofree char *again = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (SamItem) copy = sam_deck_reader_parse_item (source, &error);

      g_assert_no_error (error);
      assert_same_item (item, copy);
      again = sam_item_dup_source (copy);
      g_assert_cmpstr (again, ==, source);
    }
}

static void
test_keeps_sources (void)
{
  g_autoptr (SamCard) card = sam_deck_test_card ("data/card-full.xml");

  assert_sources (card);
}

/* Namespaces bound to prefixes, around the item and on it. */
static void
test_keeps_sources_with_prefixes (void)
{
  static const char *const text =
      "<c:card xmlns:c='urn:x-samenspel:card' xmlns:x='urn:x&amp;y' "
      "format='1.0' id='a' lang='nl' version='1'>"
      "<c:title>T</c:title><c:summary>S</c:summary><c:author>A</c:author>"
      "<c:licence>L</c:licence><c:introduction><c:about><c:p>a</c:p></c:about>"
      "<c:why><c:p>w</c:p></c:why><c:aim>a</c:aim></c:introduction>"
      "<tip xmlns='urn:x-samenspel:card' id='b' least='1' usual='2' most='3' "
      "people='1-2' suits='alone'><title>T</title><action><p>a</p></action>"
      "<reason><c:p>r<x:y/></c:p></reason></tip></c:card>";
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_LENIENT, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sam_card_get_n_skipped (card), ==, 1);
  assert_sources (card);
}

static void
test_skips_what_it_does_not_know (void)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *newer = sam_deck_test_replace (full, "format=\"1.0\"",
                                                  "format=\"1.7\" mood=\"x\"");
  g_autofree char *text =
      sam_deck_test_replace (newer, "<p>About <em>this</em> card.</p>",
                             "<p>About <strong>th<em>i</em>s</strong> "
                             "card.</p><film><p/></film>");
  g_autofree char *markup = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_LENIENT, NULL, &error);
  g_autoptr (SamCard) strict = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (sam_card_get_n_skipped (card), ==, 3);
  markup = sam_text_dup_markup (sam_card_get_about (card), 0);
  g_assert_cmpstr (markup, ==, "About th<i>i</i>s card.");

  strict = sam_deck_test_parse (text, SAM_XML_STRICT, NULL, &error);
  g_assert_null (strict);
  g_assert_error (error, SAM_XML_ERROR, SAM_XML_ERROR_VERSION);
}

typedef struct
{
  const char *name;
  const char *find;
  const char *replacement;
  guint       line;
  guint       column;
  int         code;
  const char *message; /* a pattern */
  gboolean    strict_only;
} BadCard;

/* Each is made of card-full.xml by one change. */
static const BadCard bad_cards[] = {
  /* Not well-formed */
  { "ampersand", "<title>A case", "<title>A & case", 21, 14,
    SAM_XML_ERROR_SYNTAX, "*&amp;*" },
  { "less-than", "<title>A case", "<title>A < case", 21, 14,
    SAM_XML_ERROR_SYNTAX, "*&lt;*" },
  { "entity", "<title>A case", "<title>&eacute; case", 21, 12,
    SAM_XML_ERROR_REFUSED, "*&eacute;*" },
  { "wrong-end-tag", "<title>A case</title>", "<title>A case</titel>", 21, 18,
    SAM_XML_ERROR_SYNTAX, "“</title>”*line 21" },
  { "no-end-tag", "</card>", "", 3, 1, SAM_XML_ERROR_SYNTAX, "*never closed*" },
  { "end-tag-too-many", "</card>", "</card></card>", 64, 8,
    SAM_XML_ERROR_SYNTAX, "*closes nothing*" },
  { "no-quotes", "number=\"3\"", "number=3", 3, 66, SAM_XML_ERROR_SYNTAX,
    "*quotes*" },
  { "twice-an-attribute", "number=\"3\"", "number=\"3\" number=\"3\"", 4, 58,
    SAM_XML_ERROR_SYNTAX, "“number” is given twice*" },
  { "after-the-end", "</card>", "</card>\n<x/>", 65, 1, SAM_XML_ERROR_SYNTAX,
    "nothing may follow*" },
  { "not-closed-comment", "<!-- A card", "<!- A card", 2, 1,
    SAM_XML_ERROR_REFUSED, "*DOCTYPE*" },
  { "hyphens-in-a-comment", "<!-- A card", "<!-- A -- card", 2, 8,
    SAM_XML_ERROR_SYNTAX, "*“--”*" },
  { "no-space", "number=\"3\"\n      lang", "number=\"3\"lang", 3, 69,
    SAM_XML_ERROR_SYNTAX, "an attribute*is expected here" },
  { "other-encoding", "UTF-8", "ISO-8859-1", 1, 21, SAM_XML_ERROR_SYNTAX,
    "*UTF-8*" },

  /* Another version */
  { "major-version", "format=\"1.0\"", "format=\"2.0\"", 3, 1,
    SAM_XML_ERROR_VERSION, "*2.0*reads version 1" },
  { "long-version", "format=\"1.0\"", "format=\"10.1\"", 3, 1,
    SAM_XML_ERROR_VERSION, "*10.1*" },
  { "minor-version", "format=\"1.0\"", "format=\"1.1\"", 3, 1,
    SAM_XML_ERROR_VERSION, "*1.0, not 1.1", TRUE },
  { "no-version", "format=\"1.0\"", "format=\"one\"", 3, 1, SAM_XML_ERROR_VALUE,
    "“format”*“one”" },
  { "missing-version", " format=\"1.0\"", "", 3, 1, SAM_XML_ERROR_VALUE,
    "<card> needs the attribute “format”" },

  /* Structure */
  { "other-namespace", "urn:x-samenspel:card", "urn:x-other", 3, 1,
    SAM_XML_ERROR_STRUCTURE, "*not a card*urn:x-samenspel:card*" },
  { "unknown-element", "<aim>First aim</aim>", "<goal>First aim</goal>", 17, 5,
    SAM_XML_ERROR_STRUCTURE, "<goal> is not known in <introduction>*<aim>",
    TRUE },
  { "unknown-attribute", "least=\"8\"", "fewest=\"1\" least=\"8\"", 20, 3,
    SAM_XML_ERROR_STRUCTURE, "“fewest” is not known in <case>*least*", TRUE },
  { "foreign-attribute", "<title>A case", "<title xml:lang=\"nl\">A case", 21,
    5, SAM_XML_ERROR_STRUCTURE, "“lang” is not known in <title>*", TRUE },
  { "element-in-a-line", "<title>A case", "<title><em>A</em> case", 21, 12,
    SAM_XML_ERROR_STRUCTURE, "<em> is not known in <title>*", TRUE },
  { "missing-element", "<licence>CC-BY-SA-4.0</licence>", "", 11, 3,
    SAM_XML_ERROR_STRUCTURE, "<licence> is expected before <introduction>" },
  { "missing-last-element", "<reason><p>Nobody asks.</p></reason>", "", 58, 3,
    SAM_XML_ERROR_STRUCTURE, "<reason> is expected in this <tip>" },
  { "wrong-order", "<phase><p>The first phase.</p></phase>\n",
    "<question>Why?</question><phase><p>The first phase.</p></phase>\n", 26, 5,
    SAM_XML_ERROR_STRUCTURE, "<phase> is expected before <question>" },
  { "late", "<see kind=\"item\" ref=\"tip-a\"/>", "<question>Who?</question>",
    36, 5, SAM_XML_ERROR_STRUCTURE, "<question> must stand before <see>" },
  { "one-option",
    "<option><says>Leave</says><value>Rest</value><price>Guilt</price>"
    "</option>\n    <option><says>Call</says><value>Help</value>"
    "<price>Effort</price></option>",
    "", 38, 3, SAM_XML_ERROR_STRUCTURE,
    "<dilemma> has 2 to 4 of <option>, this one has 1" },
  { "five-options", "<option><says>Stay",
    "<option><says>1</says><value>1</value><price>1</price></option>"
    "<option><says>2</says><value>2</value><price>2</price></option>"
    "<option><says>Stay",
    38, 3, SAM_XML_ERROR_STRUCTURE,
    "<dilemma> has 2 to 4 of <option>, this one has 5" },
  { "five-phases", "<phase><p>The first",
    "<phase><p>1</p></phase><phase><p>2</p></phase><phase><p>3</p></phase>"
    "<phase><p>The first",
    20, 3, SAM_XML_ERROR_STRUCTURE,
    "<case> has 1 to 4 of <phase>, this one has 5" },
  { "two-titles", "<title>A case</title>",
    "<title>A case</title><title>B</title>", 20, 3, SAM_XML_ERROR_STRUCTURE,
    "<case> may have one <title>, this one has 2" },
  { "stray-text", "<phase><p>The first phase.</p></phase>",
    "<phase>The first phase.</phase>", 26, 5, SAM_XML_ERROR_STRUCTURE,
    "<phase> has no text of its own*<p>*" },
  { "text-in-an-empty-element", "<see kind=\"model\" ref=\"sofa\"/>",
    "<see kind=\"model\" ref=\"sofa\">x</see>", 35, 5, SAM_XML_ERROR_STRUCTURE,
    "<see> has no text in it" },

  /* Values */
  { "missing-id", "id=\"case-a\" ", "", 20, 3, SAM_XML_ERROR_VALUE,
    "<case> needs the attribute “id”" },
  { "bad-id", "id=\"case-a\"", "id=\"Case A\"", 20, 3, SAM_XML_ERROR_VALUE,
    "“id” must be small letters*“Case A”" },
  { "minutes-in-words", "least=\"8\"", "least=\"zero\"", 20, 3,
    SAM_XML_ERROR_VALUE,
    "“least” must be a number of minutes from 1 to 240, not “zero”" },
  { "too-many-minutes", "most=\"20\"", "most=\"241\"", 20, 3,
    SAM_XML_ERROR_VALUE, "“most” must be*240*“241”" },
  { "no-minutes", "least=\"8\"", "least=\"0\"", 20, 3, SAM_XML_ERROR_VALUE,
    "“least”*“0”" },
  { "bad-people", "people=\"3-12\"", "people=\"3 to 12\"", 20, 3,
    SAM_XML_ERROR_VALUE, "“people” must be how many people*" },
  { "bad-suits", "suits=\"team pairs alone\"", "suits=\"team all\"", 20, 3,
    SAM_XML_ERROR_VALUE, "“suits” must be*team, pairs, alone*“team all”" },
  { "no-suits", "suits=\"team pairs alone\"", "suits=\" \"", 20, 3,
    SAM_XML_ERROR_VALUE, "“suits” must be*" },
  { "bad-colour", "colour=\"teal\"", "colour=\"pink\"", 3, 1,
    SAM_XML_ERROR_VALUE, "“colour” must be one of these: blue, *“pink”" },
  { "bad-language", "lang=\"en\"", "lang=\"English\"", 3, 1,
    SAM_XML_ERROR_VALUE, "“lang” must be a language*" },
  { "bad-number", "number=\"3\"", "number=\"100\"", 3, 1, SAM_XML_ERROR_VALUE,
    "“number” must be a number from 1 to 99*" },
  { "empty-line", "<title>A case</title>", "<title> </title>", 21, 5,
    SAM_XML_ERROR_VALUE, "<title> is empty" },

  /* What a schema cannot say */
  { "same-id", "id=\"tip-a\"", "id=\"case-a\"", 58, 3, SAM_XML_ERROR_VALUE,
    "the id “case-a” is used twice; the first is in line 20" },
  { "id-of-the-card", "id=\"tip-a\"", "id=\"full\"", 58, 3, SAM_XML_ERROR_VALUE,
    "*“full” is used twice*line 3" },
  { "minutes-go-down", "usual=\"12\"", "usual=\"7\"", 20, 3,
    SAM_XML_ERROR_VALUE, "*must go up, not 8, 7, 20" },
  { "people-go-down", "people=\"3-12\"", "people=\"12-3\"", 20, 3,
    SAM_XML_ERROR_VALUE, "“people” must go up, not “12-3”" },
  { "steps-do-not-add-up", "minutes=\"10\"", "minutes=\"11\"", 49, 3,
    SAM_XML_ERROR_VALUE, "the steps add up to 31 minutes*30", TRUE },
  { "empty-paragraph", "<p>The first phase.</p>", "<p> </p>", 26, 12,
    SAM_XML_ERROR_VALUE, "<p> is empty" },
  { "empty-emphasis", "<em>this</em>", "<em/>", 12, 21, SAM_XML_ERROR_VALUE,
    "<em> is empty" },
  { "empty-list-item", "<li>two</li>", "<li></li>", 15, 25, SAM_XML_ERROR_VALUE,
    "<li> is empty" },
};

static void
test_refuses (gconstpointer data)
{
  const BadCard   *bad = data;
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *text =
      sam_deck_test_replace (full, bad->find, bad->replacement);
  g_autofree char *place =
      g_strdup_printf ("Line %u, column %u: ", bad->line, bad->column);
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) lenient_error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_STRICT, faults, &error);
  g_autoptr (SamCard) lenient =
      sam_deck_test_parse (text, SAM_XML_LENIENT, NULL, &lenient_error);
  const SamFault *fault;

  g_assert_null (card);
  g_assert_error (error, SAM_XML_ERROR, bad->code);
  g_test_message ("%s", error->message);
  g_assert_cmpuint (faults->len, ==, 1);
  fault = g_ptr_array_index (faults, 0);
  g_assert_cmpuint (fault->line, ==, bad->line);
  g_assert_cmpuint (fault->column, ==, bad->column);
  g_assert_cmpint (fault->code, ==, bad->code);
  g_assert_true (g_pattern_match_simple (bad->message, fault->message));
  g_assert_true (g_str_has_prefix (error->message, place));

  g_assert_true ((lenient != NULL) == bad->strict_only);
  if (bad->strict_only)
    g_assert_no_error (lenient_error);
  else
    g_assert_cmpstr (lenient_error->message, ==, error->message);
}

static void
test_collects_faults_in_order (void)
{
  static const guint lines[] = { 20, 20, 21, 38 };
  g_autofree char   *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char   *one =
      sam_deck_test_replace (full, "<title>A case</title>", "<title/>");
  g_autofree char *two =
      sam_deck_test_replace (one, "least=\"8\"", "least=\"x\" y=\"z\"");
  g_autofree char *text =
      sam_deck_test_replace (two, "id=\"dilemma-a\"", "id=\"full\"");
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_STRICT, faults, NULL);

  g_assert_null (card);
  g_assert_cmpuint (faults->len, ==, G_N_ELEMENTS (lines));
  for (guint i = 0; i < faults->len; i++)
    {
      const SamFault *fault = g_ptr_array_index (faults, i);

      g_assert_cmpuint (fault->line, ==, lines[i]);
    }
}

static void
test_stops_at_a_hundred_faults (void)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autoptr (GString) aims = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (SamCard) card = NULL;

  for (int i = 0; i < 1000; i++)
    g_string_append (aims, "<aim/>");
  text = sam_deck_test_replace (full, "<aim>First aim</aim>", aims->str);
  card = sam_deck_test_parse (text, SAM_XML_STRICT, faults, NULL);

  g_assert_null (card);
  g_assert_cmpuint (faults->len, ==, 100);
}

static void
test_counts_columns_in_characters (void)
{
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *text =
      sam_deck_test_replace (full, "<p>The first phase.</p>",
                             "\r\n\r<p>éé€</p><p/>");
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_STRICT, faults, NULL);
  const SamFault *fault;

  g_assert_null (card);
  g_assert_cmpuint (faults->len, ==, 1);
  fault = g_ptr_array_index (faults, 0);
  g_assert_cmpuint (fault->line, ==, 28);
  g_assert_cmpuint (fault->column, ==, 11);
}

static void
test_reads_files_and_resources_alike (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "card-full.xml", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) resource = g_file_new_for_uri (
      "resource://" SAM_RESOURCE_BASE "/cards/nl/1-constructive.xml");
  g_autoptr (GFile) missing = g_file_new_for_path ("/no/such/card.xml");
  g_autoptr (GPtrArray) faults = sam_deck_test_faults ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_reader_parse_file (file, SAM_XML_STRICT, NULL, &error);
  g_autoptr (SamCard) built_in = NULL;
  g_autoptr (SamCard) none = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (sam_card_get_id (card), ==, "full");

  built_in =
      sam_deck_reader_parse_file (resource, SAM_XML_STRICT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sam_card_get_id (built_in), ==, "constructive");

  none = sam_deck_reader_parse_file (missing, SAM_XML_STRICT, faults, &error);
  g_assert_null (none);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpuint (faults->len, ==, 1);
}

static void
test_refuses_items_that_are_none (void)
{
  static const char *const sources[] = {
    "",
    "x",
    "<tip/>",
    "<card xmlns='urn:x-samenspel:card'/>",
    "<tip xmlns='urn:x-samenspel:card' id='a'/>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SamItem) item =
          sam_deck_reader_parse_item (sources[i], &error);

      g_assert_null (item);
      g_assert_nonnull (error);
      g_assert_true (error->domain == SAM_XML_ERROR);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deck-reader/reads-a-card", test_reads_a_card);
  g_test_add_func ("/deck-reader/reads-a-case", test_reads_a_case);
  g_test_add_func ("/deck-reader/reads-a-dilemma", test_reads_a_dilemma);
  g_test_add_func ("/deck-reader/reads-an-assignment-and-a-tip",
                   test_reads_an_assignment_and_a_tip);
  g_test_add_func ("/deck-reader/keeps-sources", test_keeps_sources);
  g_test_add_func ("/deck-reader/keeps-sources-with-prefixes",
                   test_keeps_sources_with_prefixes);
  g_test_add_func ("/deck-reader/skips-what-it-does-not-know",
                   test_skips_what_it_does_not_know);
  g_test_add_func ("/deck-reader/collects-faults-in-order",
                   test_collects_faults_in_order);
  g_test_add_func ("/deck-reader/stops-at-a-hundred-faults",
                   test_stops_at_a_hundred_faults);
  g_test_add_func ("/deck-reader/counts-columns-in-characters",
                   test_counts_columns_in_characters);
  g_test_add_func ("/deck-reader/reads-files-and-resources-alike",
                   test_reads_files_and_resources_alike);
  g_test_add_func ("/deck-reader/refuses-items-that-are-none",
                   test_refuses_items_that_are_none);

  for (gsize i = 0; i < G_N_ELEMENTS (bad_cards); i++)
    {
      g_autofree char *path =
          g_strconcat ("/deck-reader/refuses/", bad_cards[i].name, NULL);

      g_test_add_data_func (path, &bad_cards[i], test_refuses);
    }

  return g_test_run ();
}
