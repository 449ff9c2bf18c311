// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

#include "sam-study-file.h"

/* What somebody studied, as a file and back. */

static SamStudy *
read_text (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return sam_study_file_read (bytes, NULL, error);
}

static SamStudy *
read_full (void)
{
  g_autofree char *text = sam_deck_test_load ("data/study-full.xml");
  g_autoptr (GError) error = NULL;
  SamStudy *study = read_text (text, &error);

  g_assert_no_error (error);

  return study;
}

static char *
write_text (SamStudy *study)
{
  g_autoptr (GBytes) bytes = sam_study_file_write (study);
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data, size);
}

/* Everything that the format has goes through the model and comes out alike. */
static void
test_round_trip (void)
{
  g_autofree char *text = sam_deck_test_load ("data/study-full.xml");
  g_autoptr (SamStudy) study = read_full ();
  g_autofree char *written = write_text (study);

  g_assert_cmpstr (written, ==, text);
}

static SamSitting *
get_sitting (SamStudy *study, guint position)
{
  g_autoptr (SamSitting) sitting =
      g_list_model_get_item (sam_study_get_sittings (study), position);

  return sitting; /* the list holds it */
}

static void
test_reads (void)
{
  g_autoptr (SamStudy) study = read_full ();
  SamSitting *first = get_sitting (study, 0);
  SamSitting *second = get_sitting (study, 1);
  g_autoptr (SamActivity) session =
      g_list_model_get_item (sam_study_get_activities (study), 1);

  g_assert_cmpstr (sam_study_get_name (study), ==, "Anna");
  g_assert_cmpstr (sam_study_get_full_name (study), ==, "Anna de Wit");
  g_assert_cmpstr (sam_study_get_aims (study)[1], ==, "To ask who else helps");
  g_assert_null (sam_study_get_aims (study)[2]);
  g_assert_cmpuint (sam_study_get_roles (study), ==,
                    SAM_ROLE_COMMUNICATOR | SAM_ROLE_REFLECTIVE);
  g_assert_true (sam_study_get_notifies (study));

  g_assert_cmpstr (sam_sitting_get_text (first, SAM_SITTING_REACTION), ==,
                   "First I would\n  sit & wait.");
  g_assert_true (sam_sitting_get_dont_know (first));
  g_assert_false (sam_sitting_has_choice (first, SAM_PICK_FIRST));
  g_assert_cmpint (sam_sitting_get_option (second, SAM_PICK_FIRST), ==, 1);
  g_assert_cmpstr (sam_sitting_get_option_says (second, SAM_PICK_FIRST), ==,
                   "Leave");
  g_assert_true (sam_sitting_has_choice (second, SAM_PICK_SECOND));
  g_assert_cmpint (sam_sitting_get_option (second, SAM_PICK_SECOND), ==,
                   SAM_NO_OPTION);
  g_assert_null (sam_sitting_get_finished (get_sitting (study, 2)));

  g_assert_cmpuint (sam_activity_get_minutes (session), ==, 55);
  g_assert_cmpuint (sam_activity_get_counted (session), ==, 45);
  g_assert_true (sam_study_has_bookmark (study, "own", "ask-first"));
  g_assert_false (sam_study_has_read (study, "own", "ask-first"));
  g_assert_true (sam_study_has_read (study, "samenspel", "tip-a"));
}

/* Whatever somebody may type, it can be read again. */
static void
test_takes_any_text (void)
{
  static const char *const texts[] = {
    "<b>&amp;</b> ]]> \"quotes\" 'apostrophes' &#7;",
    "a\r\nb\rc\nd\te",
    "bell \a, escape \x1b, delete \x7f, zero-width \xe2\x80\x8b",
    "not UTF-8 \xff\xfe, half \xe2\x82",
    "no character \xef\xbf\xbe \xef\xbf\xbf and beyond \xf0\x9f\x99\x82",
    ("turned \xe2\x80\xae"
     "around"),
    "   ",
    "\n\n",
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
    "<![CDATA[ ]]>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamStudy) study = sam_study_new (texts[i]);
      g_autoptr (GDateTime) now = sam_study_test_at ("2026-11-24T20:00");
      g_autoptr (SamReflection) reflection =
          sam_reflection_new (NULL, NULL, now, texts[i]);
      const char *const aims[] = { texts[i], NULL };
      g_autoptr (SamStudy) again = NULL;
      g_autofree char *text = NULL;
      g_autofree char *text_again = NULL;
      g_autoptr (GError) error = NULL;

      sam_study_set_full_name (study, texts[i]);
      sam_study_set_aims (study, aims);
      sam_study_add_reflection (study, reflection);
      text = write_text (study);
      again = read_text (text, &error);
      g_assert_no_error (error);
      text_again = write_text (again);
      g_assert_cmpstr (text_again, ==, text);
    }
}

/* The longest of everything that a person can write. */
static void
test_takes_long_texts (void)
{
  g_autofree char *most = g_strnfill (SAM_STUDY_MAX_TEXT + 10, 'm');
  g_autoptr (SamStudy) study = sam_study_new (most);
  SamSitting *sitting =
      sam_study_test_sit (study, SAM_ITEM_DILEMMA, "d", 0, "2026-11-24T20:00");
  g_autoptr (SamStudy) again = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    sam_sitting_set_text (sitting, i, most);
  sam_sitting_choose (sitting, SAM_PICK_FIRST, 3, most, SAM_CERTAINTY_SURE);
  sam_study_set_full_name (study, most);

  g_assert_cmpuint (strlen (sam_study_get_name (study)), ==,
                    SAM_STUDY_MAX_NAME);
  g_assert_cmpuint (strlen (sam_sitting_get_text (sitting, 0)), ==,
                    SAM_STUDY_MAX_TEXT);
  text = write_text (study);
  again = read_text (text, &error);
  g_assert_no_error (error);
}

/* A moment keeps the clock of where it was, so it stays on its day. */
static void
test_keeps_days (void)
{
  static const char *const zones[] = { "Pacific/Kiritimati", "Asia/Kathmandu",
                                       "UTC", "America/St_Johns",
                                       "Pacific/Honolulu" };

  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autoptr (GDateTime) at =
          sam_study_test_moment ("2026-11-24T23:59", zones[i]);
      g_autoptr (SamStudy) study = sam_study_new ("Anna");
      g_autoptr (SamKeptItem) item = sam_study_test_kept (SAM_ITEM_CASE, "c");
      g_autoptr (SamSitting) sitting =
          sam_sitting_new (NULL, item, at, 0, FALSE);
      g_autoptr (SamStudy) again = NULL;
      g_autofree char *text = NULL;

      sam_sitting_set_finished (sitting, at);
      sam_study_add_sitting (study, sitting);
      text = write_text (study);
      again = read_text (text, NULL);
      g_assert_cmpuint (sam_sitting_get_return (get_sitting (again, 0)).day, ==,
                        sam_day_from_string ("2026-11-26"));
    }
}

typedef struct
{
  const char *what;
  const char *find;
  const char *replacement;
  SamXmlError code;
  const char *message;
} Case;

static const Case cases[] = {
  { "no study", "urn:x-samenspel:study", "urn:x-samenspel:card",
    SAM_XML_ERROR_STRUCTURE, "*not what somebody studied*" },
  { "newer", "format=\"1.0\"", "format=\"2.0\"", SAM_XML_ERROR_VERSION,
    "*2.0*" },
  { "a little newer", "format=\"1.0\"", "format=\"1.1\"", SAM_XML_ERROR_VERSION,
    "*1.1*" },
  { "unknown element", "<name>", "<mood>fine</mood><name>",
    SAM_XML_ERROR_STRUCTURE, "*<mood> is not known*" },
  { "unknown attribute", "notifies=\"yes\"", "notifies=\"yes\" mood=\"fine\"",
    SAM_XML_ERROR_STRUCTURE, "*mood*" },
  { "doctype", "<study ", "<!DOCTYPE s SYSTEM 'file:///etc/passwd'><study ",
    SAM_XML_ERROR_REFUSED, "*DOCTYPE*" },
  { "entity", "First I would", "&first;", SAM_XML_ERROR_REFUSED, "*&first;*" },
  { "no such day", "2026-11-24T20:01:02+01:00", "2026-11-31T20:01:02+01:00",
    SAM_XML_ERROR_VALUE, "*no such day*" },
  { "id twice", "id=\"0b6f6e2c-2\"", "id=\"0b6f6e2c-1\"", SAM_XML_ERROR_VALUE,
    "*“0b6f6e2c-1” is in this file twice*" },
  { "source twice", "source=\"6a1c\"", "source=\"0b6f6e2c-1\"",
    SAM_XML_ERROR_VALUE, "*twice*" },
  { "half a card", "<part deck=\"samenspel\" card=", "<part card=",
    SAM_XML_ERROR_STRUCTURE, "*or neither*" },
  { "too many seconds", "seconds=\"312\"", "seconds=\"4294967608\"",
    SAM_XML_ERROR_VALUE, "*whole number*" },
  { "a fifth option", "option=\"b\"", "option=\"e\"", SAM_XML_ERROR_VALUE,
    "*one of these*" },
};

static void
test_refuses (gconstpointer data)
{
  const Case      *c = data;
  g_autofree char *full = sam_deck_test_load ("data/study-full.xml");
  g_autofree char *text = sam_deck_test_replace (full, c->find, c->replacement);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamStudy) study = read_text (text, &error);

  g_assert_null (study);
  g_assert_error (error, SAM_XML_ERROR, (int) c->code);
  if (!g_pattern_match_simple (c->message, error->message))
    g_error ("“%s” is not “%s”", error->message, c->message);
}

/* A file that was cut off anywhere is no study, and does no harm. */
static void
test_refuses_pieces (void)
{
  g_autofree char *full = sam_deck_test_load ("data/study-full.xml");
  gsize            length = strlen (g_strchomp (full));

  for (gsize i = 0; i < length; i++)
    {
      g_autofree char *piece = g_strndup (full, i);
      g_autoptr (SamStudy) study = read_text (piece, NULL);

      g_assert_null (study);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/study-file/round-trip", test_round_trip);
  g_test_add_func ("/study-file/reads", test_reads);
  g_test_add_func ("/study-file/takes-any-text", test_takes_any_text);
  g_test_add_func ("/study-file/takes-long-texts", test_takes_long_texts);
  g_test_add_func ("/study-file/keeps-days", test_keeps_days);
  g_test_add_func ("/study-file/refuses-pieces", test_refuses_pieces);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/study-file/refuses/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_refuses);
    }

  return g_test_run ();
}
