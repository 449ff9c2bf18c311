// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-private.h"

#include "sam-minutes.h"

/**
 * SamBlock:
 *
 * Part of a meeting: an item of a card, or something around it.
 *
 * A block keeps its item and what is shown of the card, so an agenda still
 * reads right after the deck has changed. What can be changed of it notifies;
 * while it is on an agenda, only that agenda changes it.
 */
G_DEFINE_FINAL_TYPE (SamBlock, sam_block, G_TYPE_OBJECT)

typedef struct
{
  guint least;
  guint usual;
  guint most;
} Range;

/* Those of an item are its own. */
static const Range ranges[SAM_N_SESSION_BLOCK_KINDS] = {
  [SAM_BLOCK_CHECK_IN] = { 3, 5, 10 }, [SAM_BLOCK_LAST_TIME] = { 3, 5, 10 },
  [SAM_BLOCK_ITEM] = { 1, 1, 1 },      [SAM_BLOCK_BREAK] = { 5, 10, 20 },
  [SAM_BLOCK_TOPIC] = { 5, 10, 30 },   [SAM_BLOCK_GUEST] = { 5, 10, 30 },
  [SAM_BLOCK_AGREE] = { 5, 5, 10 },    [SAM_BLOCK_CHECK_OUT] = { 2, 3, 5 },
  [SAM_BLOCK_WELCOME] = { 1, 1, 1 },   [SAM_BLOCK_CLOSE] = { 1, 1, 1 },
};

static GParamSpec *properties[SAM_BLOCK_N_PROPS];

static SamBlock *
create (SamBlockKind kind, const char *title, const Range *range)
{
  SamBlock *self = g_object_new (SAM_TYPE_BLOCK, NULL);

  self->kind = kind;
  sam_block_set_title (self, title);
  sam_block_set_range (self, range->least, range->usual, range->most);

  return self;
}

static guint
get_number (SamBlock *self, SamBlockProp prop)
{
  if (prop == SAM_BLOCK_PROP_KIND)
    return self->kind;
  if (prop == SAM_BLOCK_PROP_LEAST)
    return self->values->least;
  if (prop == SAM_BLOCK_PROP_USUAL)
    return self->values->usual;
  if (prop == SAM_BLOCK_PROP_MOST)
    return self->values->most;
  if (prop == SAM_BLOCK_PROP_LEARNED)
    return self->values->learned;
  if (prop == SAM_BLOCK_PROP_PINNED_MINUTES)
    return self->values->pinned_minutes;
  if (prop == SAM_BLOCK_PROP_VOTE_FORM)
    return self->values->vote_form;
  if (prop == SAM_BLOCK_PROP_WAY)
    return self->values->way;
  if (prop == SAM_BLOCK_PROP_REASON)
    return self->values->reason;
  if (prop == SAM_BLOCK_PROP_MINUTES)
    return self->place.minutes;

  g_assert (prop == SAM_BLOCK_PROP_START);
  return self->place.start;
}

static void
sam_block_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  SamBlock *self = SAM_BLOCK (object);

  switch (property_id)
    {
    case SAM_BLOCK_PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case SAM_BLOCK_PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case SAM_BLOCK_PROP_TITLE:
      g_value_set_string (value, self->values->title);
      break;
    case SAM_BLOCK_PROP_TEXT:
      g_value_set_string (value, self->values->text);
      break;
    case SAM_BLOCK_PROP_QUESTION_ID:
      g_value_set_string (value, self->values->question_id);
      break;
    case SAM_BLOCK_PROP_NOTE:
      g_value_set_string (value, self->values->note);
      break;
    case SAM_BLOCK_PROP_MUST:
      g_value_set_boolean (value, self->values->must);
      break;
    case SAM_BLOCK_PROP_ASKS_REASONS:
      g_value_set_boolean (value, self->values->asks_reasons);
      break;
    case SAM_BLOCK_PROP_PINNED_START:
      g_value_set_int (value, self->values->pinned_start);
      break;
    case SAM_BLOCK_PROP_FITS:
      g_value_set_boolean (value, self->fits);
      break;
    case SAM_BLOCK_PROP_WHY:
      g_value_take_string (value, sam_block_dup_why (self));
      break;
    default:
      if (G_IS_PARAM_SPEC_UINT (pspec))
        g_value_set_uint (value, get_number (self, property_id));
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
sam_block_finalize (GObject *object)
{
  SamBlock *self = SAM_BLOCK (object);

  g_free (self->id);
  g_clear_object (&self->item);
  g_free (self->deck_id);
  g_free (self->card_id);
  g_free (self->card_title);
  g_free (self->icon);
  sam_block_values_unref (self->values);

  G_OBJECT_CLASS (sam_block_parent_class)->finalize (object);
}

static void
install_string (SamBlockProp prop, const char *name)
{
  properties[prop] =
      g_param_spec_string (name, NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
}

static void
install_number (SamBlockProp prop, const char *name)
{
  properties[prop] =
      g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                             G_PARAM_STATIC_STRINGS);
}

static void
install_flag (SamBlockProp prop, const char *name)
{
  properties[prop] =
      g_param_spec_boolean (name, NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
}

static void
sam_block_class_init (SamBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_block_finalize;
  object_class->get_property = sam_block_get_property;

  install_string (SAM_BLOCK_PROP_ID, "id");
  install_number (SAM_BLOCK_PROP_KIND, "kind");
  properties[SAM_BLOCK_PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, SAM_TYPE_ITEM,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);
  install_string (SAM_BLOCK_PROP_TITLE, "title");
  install_string (SAM_BLOCK_PROP_TEXT, "text");
  install_string (SAM_BLOCK_PROP_QUESTION_ID, "question-id");
  install_string (SAM_BLOCK_PROP_NOTE, "note");
  install_number (SAM_BLOCK_PROP_LEAST, "least");
  install_number (SAM_BLOCK_PROP_USUAL, "usual");
  install_number (SAM_BLOCK_PROP_MOST, "most");
  install_number (SAM_BLOCK_PROP_LEARNED, "learned");
  install_flag (SAM_BLOCK_PROP_MUST, "must");
  install_number (SAM_BLOCK_PROP_PINNED_MINUTES, "pinned-minutes");
  properties[SAM_BLOCK_PROP_PINNED_START] =
      g_param_spec_int ("pinned-start", NULL, NULL, SAM_NO_START, G_MAXINT,
                        SAM_NO_START,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY |
                            G_PARAM_STATIC_STRINGS);
  install_number (SAM_BLOCK_PROP_VOTE_FORM, "vote-form");
  install_number (SAM_BLOCK_PROP_WAY, "way");
  install_flag (SAM_BLOCK_PROP_ASKS_REASONS, "asks-reasons");
  install_number (SAM_BLOCK_PROP_REASON, "reason");
  install_flag (SAM_BLOCK_PROP_FITS, "fits");
  install_number (SAM_BLOCK_PROP_MINUTES, "minutes");
  install_number (SAM_BLOCK_PROP_START, "start");
  install_string (SAM_BLOCK_PROP_WHY, "why");

  g_object_class_install_properties (object_class, SAM_BLOCK_N_PROPS,
                                     properties);
}

static void
sam_block_init (SamBlock *self)
{
  self->id = g_uuid_string_random ();
  self->values = sam_block_values_new ();
}

void
sam_block_notify (SamBlock *self, SamBlockProp prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

/**
 * sam_block_new:
 * @kind: anything but %SAM_BLOCK_ITEM
 * @title: (nullable): how the team calls it; else how everybody does
 *
 * Returns: (transfer full): a block with the usual minutes of its kind
 */
SamBlock *
sam_block_new (SamBlockKind kind, const char *title)
{
  g_return_val_if_fail (kind < SAM_N_SESSION_BLOCK_KINDS, NULL);
  g_return_val_if_fail (kind != SAM_BLOCK_ITEM, NULL);

  if (title == NULL)
    title = sam_block_kind_get_title (kind);

  return create (kind, title, &ranges[kind]);
}

/**
 * sam_block_new_item:
 * @deck_id: the deck that @card lies in
 *
 * Returns: (transfer full): @item of @card, with the minutes of the item
 */
SamBlock *
sam_block_new_item (const char *deck_id, SamCard *card, SamItem *item)
{
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  return sam_block_new_kept_item (deck_id, sam_card_get_id (card),
                                  sam_card_get_number (card),
                                  sam_card_get_title (card),
                                  sam_card_get_colour (card),
                                  sam_card_get_icon (card), item);
}

/**
 * sam_block_new_kept_item:
 * @card_number: 0 if the card has none
 * @icon: (nullable): its name as in the card file
 *
 * As sam_block_new_item(), for a card that may no longer exist.
 *
 * Returns: (transfer full): @item, with the minutes of the item
 */
SamBlock *
sam_block_new_kept_item (const char   *deck_id,
                         const char   *card_id,
                         guint         card_number,
                         const char   *card_title,
                         SamCardColour colour,
                         const char   *icon,
                         SamItem      *item)
{
  SamBlock *self;
  Range     range;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (card_id != NULL, NULL);
  g_return_val_if_fail (card_title != NULL, NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  range = (Range){ sam_item_get_least_minutes (item),
                   sam_item_get_usual_minutes (item),
                   sam_item_get_most_minutes (item) };
  self = create (SAM_BLOCK_ITEM, sam_item_get_title (item), &range);
  self->item = g_object_ref (item);
  self->deck_id = g_strdup (deck_id);
  self->card_id = g_strdup (card_id);
  self->card_number = card_number;
  self->card_title = g_strdup (card_title);
  self->colour = colour;
  self->icon = g_strdup (icon);

  return self;
}

/**
 * sam_block_copy:
 *
 * Returns: (transfer full): the same with an id of its own, on no agenda
 */
SamBlock *
sam_block_copy (SamBlock *self)
{
  SamBlock *copy;

  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  copy = g_object_new (SAM_TYPE_BLOCK, NULL);
  copy->kind = self->kind;
  g_set_object (&copy->item, self->item);
  copy->deck_id = g_strdup (self->deck_id);
  copy->card_id = g_strdup (self->card_id);
  copy->card_number = self->card_number;
  copy->card_title = g_strdup (self->card_title);
  copy->colour = self->colour;
  copy->icon = g_strdup (self->icon);
  sam_block_restore (copy, self->values);
  copy->fits = self->fits;

  return copy;
}

gboolean
sam_block_is_fixed (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), FALSE);

  return self->kind == SAM_BLOCK_CHECK_IN ||
         self->kind == SAM_BLOCK_LAST_TIME || self->kind == SAM_BLOCK_AGREE ||
         self->kind == SAM_BLOCK_CHECK_OUT;
}

/**
 * sam_block_set_fits:
 *
 * For who loads an agenda: whether the block was in when it was kept. An agenda
 * that is being loaded minds that as if it had been in until now; an agenda
 * that is being edited does not, and takes whatever is added as new.
 */
void
sam_block_set_fits (SamBlock *self, gboolean fits)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  fits = !!fits;
  if (self->fits == fits)
    return;

  self->fits = fits;
  sam_block_notify (self, SAM_BLOCK_PROP_FITS);
}

/* Takes what a fit came to. */
void
sam_block_place (SamBlock *self, const SamFitPlace *place)
{
  SamFitPlace was = self->place;

  self->place = *place;

  if (was.minutes != place->minutes)
    sam_block_notify (self, SAM_BLOCK_PROP_MINUTES);
  if (was.start != place->start)
    sam_block_notify (self, SAM_BLOCK_PROP_START);
  if (was.why != place->why || was.missing != place->missing)
    sam_block_notify (self, SAM_BLOCK_PROP_WHY);
  sam_block_set_fits (self, place->why != SAM_FIT_NO_ROOM);
}
