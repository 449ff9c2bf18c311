// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-pack-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-agenda-text.h"
#include "sam-deck-grammar.h"
#include "sam-disclosure.h"
#include "sam-string.h"
#include "sam-study-pack-grammar.h"
#include "sam-xml-value.h"
#include "sam-xml-write.h"

/* Writing a study pack. What sam_study_pack_build() reads stands here in the
 * same order. */

/* Whether the team has been there: what was only planned is not to catch up
 * with. */
static gboolean
was_discussed (SamSession *session, guint position)
{
  SamSessionItem *item = sam_session_get_item (session, position);

  return sam_session_item_get_item (item) != NULL &&
         sam_session_item_has_card (item) &&
         (sam_session_item_get_seconds (item) > 0 ||
          sam_session_item_get_step (item) > 0);
}

static void
write_line (GString    *xml,
            const char *indent,
            const char *name,
            const char *text)
{
  g_autofree char *clean = sam_agenda_clean_line (text);

  if (*clean != '\0')
    sam_xml_write_element (xml, indent, name, clean, strlen (clean));
}

static void
write_count (GString     *xml,
             SamOutcome  *outcome,
             SamRoundName round,
             guint        choice)
{
  g_string_append (xml, "      <count");
  sam_xml_write_attribute (xml, "of", sam_grammar_pack_choices[choice]);
  sam_xml_write_number (xml, "people",
                        sam_outcome_get_count (outcome, round,
                                               (SamChoice) choice));
  g_string_append (xml, "/>\n");
}

/* Choices that the dilemma has, and doubt and abstention, in their order. */
static void
write_round (GString *xml, SamOutcome *outcome, SamRoundName round)
{
  g_string_append (xml, "    <round");
  sam_xml_write_attribute (xml, "name", sam_grammar_pack_rounds[round]);
  sam_xml_write_attribute (xml, "word", sam_outcome_get_word (outcome, round));
  g_string_append (xml, ">\n");
  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    if (choice < sam_outcome_get_n_options (outcome) ||
        choice >= SAM_CHOICE_DOUBT)
      write_count (xml, outcome, round, choice);
  g_string_append (xml, "    </round>\n");
}

/* What the guard gives out for a file, and nothing else. */
static void
write_outcome (GString *xml, SamBallot *ballot)
{
  g_autoptr (SamOutcome) outcome =
      sam_disclosure_ask (ballot, SAM_SURFACE_EXPORT);
  g_autofree char *sentence = NULL;

  if (outcome == NULL)
    return;

  if (sam_outcome_has_bars (outcome))
    for (guint round = 0; round < SAM_N_ROUNDS; round++)
      if (sam_outcome_has_round (outcome, (SamRoundName) round))
        write_round (xml, outcome, (SamRoundName) round);
  sentence = sam_outcome_describe_shift (outcome);
  if (sentence != NULL)
    write_line (xml, "    ", "sentence", sentence);
}

static void
write_item (GString *xml, SamSessionItem *self)
{
  const char      *icon = sam_session_item_get_icon (self);
  SamBallot       *ballot = sam_session_item_get_ballot (self);
  g_autofree char *source =
      sam_item_dup_source (sam_session_item_get_item (self));

  g_string_append (xml, "  <item");
  sam_xml_write_attribute (xml, "deck", sam_session_item_get_deck_id (self));
  sam_xml_write_attribute (xml, "card", sam_session_item_get_card_id (self));
  if (sam_session_item_get_card_number (self) > 0)
    sam_xml_write_number (xml, "number",
                          sam_session_item_get_card_number (self));
  sam_xml_write_attribute (xml, "colour",
                           sam_grammar_colours[sam_session_item_get_colour (
                               self)]);
  if (icon != NULL)
    sam_xml_write_attribute (xml, "icon", icon);
  g_string_append (xml, ">\n");

  write_line (xml, "    ", "card-title",
              sam_session_item_get_card_title (self));
  sam_xml_write_element (xml, "    ", "source", source, strlen (source));
  if (ballot != NULL)
    write_outcome (xml, ballot);
  g_string_append (xml, "  </item>\n");
}

static void
write_agreed (GString *xml, SamSession *session)
{
  g_autoptr (GPtrArray) agreements = sam_session_list_agreements (session);

  for (guint i = 0; i < MIN (agreements->len, SAM_STUDY_PACK_MAX_AGREED); i++)
    {
      g_autofree char *sentence =
          sam_agreement_to_sentence (g_ptr_array_index (agreements, i));

      write_line (xml, "  ", "agreed", sentence);
    }
}

static void
write_pack (GString *xml, SamSession *session, const char *language)
{
  g_autofree char *title = sam_session_dup_title (session);
  g_autofree char *lang = sam_dup_language (language);
  g_autofree char *held =
      g_date_time_format (sam_session_get_started (session), "%Y-%m-%d");

  g_string_append (xml,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<study-pack");
  sam_xml_write_attribute (xml, "xmlns", SAM_STUDY_PACK_NAMESPACE);
  sam_xml_write_attribute (xml, "format", "1.0");
  sam_xml_write_attribute (xml, "lang",
                           sam_value_check (SAM_VALUE_LANGUAGE, lang, NULL)
                               ? lang
                               : "en");
  sam_xml_write_attribute (xml, "held", held);
  g_string_append (xml, ">\n");

  write_line (xml, "  ", "title", title);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (was_discussed (session, i))
      write_item (xml, sam_session_get_item (session, i));
  write_agreed (xml, session);
  g_string_append (xml, "</study-pack>\n");
}

/**
 * sam_study_pack_is_worth_it:
 * @session: one that is over
 *
 * Returns: whether there is anything to catch up with: an item of the cards
 *   that the team got to
 */
gboolean
sam_study_pack_is_worth_it (SamSession *session)
{
  g_return_val_if_fail (SAM_IS_SESSION (session), FALSE);

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (was_discussed (session, i))
      return TRUE;

  return FALSE;
}

/**
 * sam_study_pack_write:
 * @session: one that is over
 * @language: of its cards, as sam_deck_shelf_get_language()
 * @error: return location for a #GError in #SAM_XML_ERROR; its message says
 *   what to do
 *
 * Writes what a session came to for whoever was not there. The text of each
 * item goes with it. Not in it: notes, names, who takes something up, topics
 * that the team wrote itself, what was not opened of a vote. The same session
 * gives the same bytes. Does no I/O; main thread only.
 *
 * Returns: (transfer full): the whole of a file, or %NULL with @error set
 */
GBytes *
sam_study_pack_write (SamSession *session, const char *language, GError **error)
{
  GString *xml;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) cause = NULL;
  g_autoptr (SamStudyPack) pack = NULL;

  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  xml = g_string_new (NULL);
  write_pack (xml, session, language);
  bytes = g_string_free_to_bytes (xml);

  /* Nobody gets a file that nobody can read. */
  pack = sam_study_pack_read (bytes, NULL, &cause);
  if (pack != NULL)
    return g_steal_pointer (&bytes);

  g_set_error (error, SAM_XML_ERROR, cause->code,
               /* TRANSLATORS: %s says what is wrong, as “the file is 4.5 MB”;
                * it comes from the check of files */
               _ ("The study pack was not made, as nobody could open that "
                  "file: %s. Nothing has changed"),
               cause->message);

  return NULL;
}
