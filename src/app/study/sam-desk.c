// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-desk.h"

/**
 * SamDesk:
 *
 * What lies on the desk of whoever studies: the cards, what they lean on, the
 * time, and who it is. Every page of Self-study gets one, so that none of them
 * has to know where these come from.
 */
struct _SamDesk
{
  GObject parent_instance;

  SamPeople    *people;    /* (owned) (not nullable) */
  SamDeckShelf *shelf;     /* (owned) (not nullable) */
  SamDatabase  *database;  /* (owned) (nullable): the team's sessions */
  SamClock     *clock;     /* (owned) (not nullable) */
  SamReference *reference; /* (owned) (nullable): %NULL until it is needed */
  SamPerson    *person;    /* (owned) (nullable): who is unlocked */
};

G_DEFINE_FINAL_TYPE (SamDesk, sam_desk, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PERSON,
  PROP_REFERENCE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  MARKS_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
marks_changed_cb (SamDesk *self)
{
  g_signal_emit (self, signals[MARKS_CHANGED], 0);
}

static void
sam_desk_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SamDesk *self = SAM_DESK (object);

  switch (property_id)
    {
    case PROP_PERSON:
      g_value_set_object (value, self->person);
      break;
    case PROP_REFERENCE:
      g_value_set_object (value, self->reference);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_desk_finalize (GObject *object)
{
  SamDesk *self = SAM_DESK (object);

  g_object_unref (self->people);
  g_object_unref (self->shelf);
  g_clear_object (&self->database);
  g_object_unref (self->clock);
  g_clear_object (&self->reference);
  g_clear_object (&self->person);

  G_OBJECT_CLASS (sam_desk_parent_class)->finalize (object);
}

static void
sam_desk_class_init (SamDeskClass *klass)
{
  const GParamFlags flags =
      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sam_desk_get_property;
  object_class->finalize = sam_desk_finalize;

  properties[PROP_PERSON] =
      g_param_spec_object ("person", NULL, NULL, SAM_TYPE_PERSON, flags);
  properties[PROP_REFERENCE] =
      g_param_spec_object ("reference", NULL, NULL, SAM_TYPE_REFERENCE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamDesk::marks-changed:
   *
   * What is marked on the cards is something else now.
   */
  signals[MARKS_CHANGED] =
      g_signal_new ("marks-changed", SAM_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_desk_init (SamDesk *self)
{
}

/**
 * sam_desk_new:
 * @people: who studies on this computer
 * @shelf: where the cards come from
 * @database: (nullable): the sessions of the team, to say “I was there”
 * @clock: where the time comes from
 *
 * Returns: (transfer full): a desk at which nobody sits
 */
SamDesk *
sam_desk_new (SamPeople    *people,
              SamDeckShelf *shelf,
              SamDatabase  *database,
              SamClock     *clock)
{
  SamDesk *self;

  g_return_val_if_fail (SAM_IS_PEOPLE (people), NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (database == NULL || SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  self = g_object_new (SAM_TYPE_DESK, NULL);
  self->people = g_object_ref (people);
  self->shelf = g_object_ref (shelf);
  self->database = database != NULL ? g_object_ref (database) : NULL;
  self->clock = g_object_ref (clock);

  return self;
}

SamPeople *
sam_desk_get_people (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->people;
}

SamDeckShelf *
sam_desk_get_shelf (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->shelf;
}

SamDatabase *
sam_desk_get_database (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->database;
}

SamClock *
sam_desk_get_clock (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->clock;
}

SamReference *
sam_desk_get_reference (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->reference;
}

/**
 * sam_desk_set_reference:
 * @reference: (nullable): in the language of the cards
 */
void
sam_desk_set_reference (SamDesk *self, SamReference *reference)
{
  g_return_if_fail (SAM_IS_DESK (self));
  g_return_if_fail (reference == NULL || SAM_IS_REFERENCE (reference));

  if (g_set_object (&self->reference, reference))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REFERENCE]);
}

/**
 * sam_desk_get_person:
 *
 * Returns: (transfer none) (nullable): who is unlocked
 */
SamPerson *
sam_desk_get_person (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->person;
}

/**
 * sam_desk_set_person:
 * @person: (nullable): who is unlocked; %NULL before they are locked, so that
 *   nobody holds on to what they wrote
 */
void
sam_desk_set_person (SamDesk *self, SamPerson *person)
{
  g_return_if_fail (SAM_IS_DESK (self));
  g_return_if_fail (person == NULL || sam_person_get_study (person) != NULL);

  if (self->person == person)
    return;

  if (self->person != NULL && sam_desk_get_study (self) != NULL)
    g_signal_handlers_disconnect_by_func (sam_desk_get_study (self),
                                          marks_changed_cb, self);
  g_set_object (&self->person, person);
  if (person != NULL)
    g_signal_connect_object (sam_person_get_study (person), "marks-changed",
                             G_CALLBACK (marks_changed_cb), self,
                             G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERSON]);
  marks_changed_cb (self);
}

/**
 * sam_desk_get_study:
 *
 * Returns: (transfer none) (nullable): what whoever is unlocked studied
 */
SamStudy *
sam_desk_get_study (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return self->person != NULL ? sam_person_get_study (self->person) : NULL;
}

/**
 * sam_desk_get_today:
 *
 * Returns: the day that the calendar says here
 */
SamDay
sam_desk_get_today (SamDesk *self)
{
  g_autoptr (GDateTime) now = sam_desk_get_now (self);

  return sam_day_of (now);
}

/**
 * sam_desk_get_now:
 *
 * Returns: (transfer full): now, in the zone of this computer
 */
GDateTime *
sam_desk_get_now (SamDesk *self)
{
  g_return_val_if_fail (SAM_IS_DESK (self), NULL);

  return sam_clock_get_now (self->clock);
}
