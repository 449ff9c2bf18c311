// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-line.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "sam-format.h"
#include "sam-typed-date.h"
#include "sam-session-words.h"

/* A block of an agenda in words: pure functions, so that rows, tests and what
 * is read aloud say the same. */

/**
 * sam_block_line_get_icon:
 *
 * Returns: (transfer none): what stands where an item has the number of its
 *   card
 */
const char *
sam_block_line_get_icon (SamBlockKind kind)
{
  static const char *const names[SAM_N_BLOCK_KINDS] = {
    [SAM_BLOCK_CHECK_IN] = "weather-clear-symbolic",
    [SAM_BLOCK_LAST_TIME] = "view-refresh-symbolic",
    [SAM_BLOCK_ITEM] = "text-x-generic-symbolic",
    [SAM_BLOCK_BREAK] = "emoji-food-symbolic",
    [SAM_BLOCK_TOPIC] = "text-x-generic-symbolic",
    [SAM_BLOCK_GUEST] = "avatar-default-symbolic",
    [SAM_BLOCK_AGREE] = "object-select-symbolic",
    [SAM_BLOCK_CHECK_OUT] = "weather-clear-night-symbolic",
  };

  g_return_val_if_fail ((guint) kind < SAM_N_BLOCK_KINDS, "");

  return names[kind];
}

/**
 * sam_block_line_get_kind:
 *
 * Returns: (transfer none): what a block is, as “Dilemma” or “Break”
 */
const char *
sam_block_line_get_kind (SamBlock *block)
{
  SamItem *item;

  g_return_val_if_fail (SAM_IS_BLOCK (block), "");

  item = sam_block_get_item (block);

  return item != NULL ? sam_format_kind (sam_item_get_kind (item))
                      : sam_block_kind_get_title (sam_block_get_kind (block));
}

/**
 * sam_block_line_get_form:
 *
 * Returns: (transfer none): a choice in a list
 */
const char *
sam_block_line_get_form (SamVoteForm form)
{
  static const char *const names[SAM_N_VOTE_FORMS] = {
    [SAM_VOTE_BEFORE_AFTER] = N_ ("Before and after the talk"),
    [SAM_VOTE_SELF_CARER] = N_ ("As yourself, then as the carer"),
    [SAM_VOTE_ONCE] = N_ ("Once, after the talk"),
    [SAM_VOTE_NONE] = N_ ("No vote, only talk"),
  };

  g_return_val_if_fail ((guint) form < SAM_N_VOTE_FORMS, "");

  return _ (names[form]);
}

/**
 * sam_block_line_get_way:
 *
 * Returns: (transfer none): a choice in a list
 */
const char *
sam_block_line_get_way (SamWay way)
{
  static const char *const names[SAM_N_WAYS] = {
    [SAM_WAY_KEYBOARD] = N_ ("Keyboard round (secret)"),
    [SAM_WAY_HANDS] = N_ ("Show of hands"),
    [SAM_WAY_PAPER] = N_ ("Paper slips (secret)"),
  };

  g_return_val_if_fail ((guint) way < SAM_N_WAYS, "");

  return _ (names[way]);
}

/**
 * sam_block_line_get_kept:
 *
 * Returns: (transfer none): what is kept of a vote and what is not
 */
const char *
sam_block_line_get_kept (SamVoteForm form, SamWay way)
{
  if (form == SAM_VOTE_NONE)
    return _ ("There is no vote, so nothing of one is kept.");
  if (way == SAM_WAY_HANDS)
    return _ ("Everybody sees the hands. Kept is how many chose what; who "
              "chose what is never kept.");
  if (way == SAM_WAY_PAPER)
    return _ ("Everybody fills in a slip of paper, and you type in what they "
              "come to. Nobody sees a choice before the outcome. Kept is how "
              "many chose what. You can print the slips with the agenda.");

  return _ ("Nobody sees a choice before the outcome. Kept is how many chose "
            "what; who chose what, in what order and when is never kept.");
}

/* Returns: (transfer none) (nullable): how an item is done */
static const char *
get_how (SamBlock *block)
{
  SamItem *item = sam_block_get_item (block);

  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      return sam_format_suits (sam_item_get_suits (item));
    case SAM_ITEM_DILEMMA:
      return sam_session_words_vote (sam_block_get_vote_form (block),
                                     sam_block_get_way (block));
    case SAM_ITEM_ASSIGNMENT:
      return sam_format_form (sam_item_get_form (item));
    case SAM_ITEM_TIP:
    default:
      return NULL;
    }
}

/* The minutes of the meeting from its start, as a clock shows them, or as
 * 0:05 where nobody knows yet when it starts. */
static char *
dup_time_since (GDateTime *starts, int start)
{
  g_autoptr (GDateTime) moment = NULL;

  if (starts == NULL)
    return g_strdup_printf ("%d:%02d", start / 60, start % 60);

  moment = g_date_time_add_minutes (starts, start);

  /* TRANSLATORS: a time of day; see g_date_time_format() */
  return g_date_time_format (moment, _ ("%H:%M"));
}

/**
 * sam_block_line_dup_time:
 * @start: in minutes from the start of the meeting
 *
 * Returns: (transfer full): “13:40”, or “0:10” for a meeting without a date
 */
char *
sam_block_line_dup_time (SamAgenda *agenda, int start)
{
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  return dup_time_since (sam_agenda_get_starts (agenda), start);
}

/**
 * sam_block_line_parse_time:
 * @text: what somebody typed, as sam_typed_date_parse_time() reads it
 * @start: (out): in minutes from the start of the meeting
 *
 * Reads a time as sam_block_line_dup_time() writes it. A meeting may go on
 * after midnight.
 *
 * Returns: %FALSE if @text is no time, or lies outside the longest meeting
 */
gboolean
sam_block_line_parse_time (SamAgenda *agenda, const char *text, int *start)
{
  int        hour, minute;
  int        at;
  GDateTime *starts;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (start != NULL, FALSE);

  if (!sam_typed_date_parse_time (text, &hour, &minute))
    return FALSE;

  at = hour * 60 + minute;
  starts = sam_agenda_get_starts (agenda);
  if (starts != NULL)
    at -= g_date_time_get_hour (starts) * 60 + g_date_time_get_minute (starts);
  if (at < 0)
    at += 24 * 60;
  if (at >= SAM_AGENDA_MAX_MINUTES)
    return FALSE;

  *start = at;

  return TRUE;
}

/* @line: (transfer full) (nullable) */
static char *
add (char *line, const char *more)
{
  g_autofree char *before = line;

  if (more == NULL || *more == '\0')
    return g_steal_pointer (&before);
  if (before == NULL || *before == '\0')
    return g_strdup (more);

  /* TRANSLATORS: between two things that are said of one part of a meeting */
  return g_strdup_printf (_ ("%s · %s"), before, more);
}

/* Each person has about the square root of their number. */
static char *
dup_dots (SamAgenda *agenda)
{
  guint n_dots = (guint) (sqrt (sam_agenda_get_people (agenda)) + 0.5);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "Dots: %u for each person",
                                       "Dots: %u for each person", n_dots),
                          n_dots);
}

/**
 * sam_block_line_dup_details:
 *
 * Returns: (transfer full): the second line of a block: what it is, how it is
 *   done, why it was proposed; “” if there is nothing to say
 */
char *
sam_block_line_dup_details (SamAgenda *agenda, SamBlock *block)
{
  char            *line = NULL;
  g_autofree char *dots = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  switch (sam_block_get_kind (block))
    {
    case SAM_BLOCK_ITEM:
      line = add (g_strdup (sam_block_line_get_kind (block)), get_how (block));
      break;
    case SAM_BLOCK_TOPIC:
    case SAM_BLOCK_GUEST:
      if (!g_str_equal (sam_block_get_title (block),
                        sam_block_line_get_kind (block)))
        line = g_strdup (sam_block_line_get_kind (block));
      line = add (line, sam_block_get_text (block));
      break;
    case SAM_BLOCK_AGREE:
      dots = dup_dots (agenda);
      line = g_strdup (dots);
      break;
    case SAM_BLOCK_CHECK_IN:
    case SAM_BLOCK_CHECK_OUT:
    case SAM_BLOCK_LAST_TIME:
    case SAM_BLOCK_BREAK:
    case SAM_BLOCK_WELCOME:
    case SAM_BLOCK_CLOSE:
    default:
      line = g_strdup (sam_block_get_text (block));
    }
  line = add (line, sam_reason_get_words (sam_block_get_reason (block)));

  return line != NULL ? line : g_strdup ("");
}

/* That a block is shorter stands in many rows at once, so in few words. */
static char *
dup_why (SamBlock *block)
{
  guint usual = sam_block_get_usual (block);

  if (sam_block_get_fits (block) && sam_block_get_pinned_minutes (block) == 0 &&
      sam_block_get_minutes (block) < usual)
    /* TRANSLATORS: how long a part of a meeting usually takes; now it is
     * shorter */
    return g_strdup_printf (_ ("shortened from %u min"), usual);

  return sam_block_dup_why (block);
}

/**
 * sam_block_line_dup_state:
 *
 * Returns: (transfer full): what holds a block in its place, and what became
 *   of it; “” if there is nothing to say
 */
char *
sam_block_line_dup_state (SamAgenda *agenda, SamBlock *block)
{
  char            *line = NULL;
  int              start;
  g_autofree char *why = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  start = sam_block_get_pinned_start (block);
  if (start != SAM_NO_START)
    {
      g_autofree char *time = sam_block_line_dup_time (agenda, start);

      /* TRANSLATORS: %s is a time, as 13:45 */
      line = g_strdup_printf (_ ("begins at %s"), time);
    }
  else if (sam_block_get_must (block) && !sam_block_is_fixed (block))
    {
      line = g_strdup (_ ("must stay"));
    }
  if (sam_block_get_pinned_minutes (block) > 0)
    line = add (line, _ ("fixed length"));

  why = dup_why (block);
  line = add (line, why);

  return line != NULL ? line : g_strdup ("");
}

/**
 * sam_block_line_dup_name:
 *
 * Returns: (transfer full): all of a row in one line, for a screen reader
 */
char *
sam_block_line_dup_name (SamAgenda *agenda, SamBlock *block)
{
  g_autofree char *time = NULL;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  if (!sam_block_get_fits (block))
    /* TRANSLATORS: of a part of a meeting for which there is no time */
    return g_strdup_printf (_ ("Fell out: %s"), sam_block_get_title (block));

  time = sam_block_line_dup_time (agenda, (int) sam_block_get_start (block));
  minutes = sam_format_minutes (sam_block_get_minutes (block));

  /* TRANSLATORS: time, title and minutes of a part of a meeting */
  return g_strdup_printf (_ ("%s, %s, %s"), time, sam_block_get_title (block),
                          minutes);
}

/**
 * sam_block_line_dup_place:
 * @position: of a block on the agenda
 *
 * Returns: (transfer full): where the block stands now, to be read aloud
 */
char *
sam_block_line_dup_place (SamAgenda *agenda, guint position)
{
  SamBlock        *block;
  guint            place = 0;
  guint            n_places = 0;
  g_autofree char *time = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  block = sam_agenda_get_block (agenda, position);
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    if (sam_block_get_fits (sam_agenda_get_block (agenda, i)))
      {
        n_places++;
        if (i <= position)
          place++;
      }

  if (!sam_block_get_fits (block))
    return g_strdup_printf (_ ("There is no room for “%s” now."),
                            sam_block_get_title (block));

  time = sam_block_line_dup_time (agenda, (int) sam_block_get_start (block));

  /* TRANSLATORS: the title of a part of a meeting, its place among the parts,
   * how many there are, and the time it begins */
  return g_strdup_printf (_ ("“%s” is now at place %u of %u, %s."),
                          sam_block_get_title (block), place, n_places, time);
}
