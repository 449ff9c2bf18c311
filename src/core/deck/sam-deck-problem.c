// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-problem.h"

/**
 * SamDeckProblem:
 *
 * What is to be said about one file on the shelf: that it could not be read,
 * or, as a notice, that a part of it was skipped.
 */
struct _SamDeckProblem
{
  GObject parent_instance;

  char    *file_name; /* (owned) (not nullable) */
  char    *message;   /* (owned) (not nullable) */
  gboolean notice;
};

G_DEFINE_FINAL_TYPE (SamDeckProblem, sam_deck_problem, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_FILE_NAME,
  PROP_MESSAGE,
  PROP_NOTICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sam_deck_problem_finalize (GObject *object)
{
  SamDeckProblem *self = SAM_DECK_PROBLEM (object);

  g_free (self->file_name);
  g_free (self->message);

  G_OBJECT_CLASS (sam_deck_problem_parent_class)->finalize (object);
}

static void
sam_deck_problem_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SamDeckProblem *self = SAM_DECK_PROBLEM (object);

  switch (property_id)
    {
    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;

    case PROP_NOTICE:
      g_value_set_boolean (value, self->notice);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_deck_problem_class_init (SamDeckProblemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_deck_problem_finalize;
  object_class->get_property = sam_deck_problem_get_property;

  /**
   * SamDeckProblem:file-name: (not nullable)
   *
   * The file's name, without its folder, fit to show.
   */
  properties[PROP_FILE_NAME] =
      g_param_spec_string ("file-name", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamDeckProblem:message: (not nullable)
   *
   * What is wrong, with its line where there is one.
   */
  properties[PROP_MESSAGE] =
      g_param_spec_string ("message", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamDeckProblem:notice:
   *
   * Whether the card is there all the same, with parts left out.
   */
  properties[PROP_NOTICE] =
      g_param_spec_boolean ("notice", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_deck_problem_init (SamDeckProblem *self)
{
}

/* Room-internal. @file_name must be UTF-8. */
SamDeckProblem *
sam_deck_problem_new (const char *file_name,
                      const char *message,
                      gboolean    notice)
{
  SamDeckProblem *self = g_object_new (SAM_TYPE_DECK_PROBLEM, NULL);

  self->file_name = g_strdup (file_name);
  self->message = g_strdup (message);
  self->notice = notice;

  return self;
}

const char *
sam_deck_problem_get_file_name (SamDeckProblem *self)
{
  g_return_val_if_fail (SAM_IS_DECK_PROBLEM (self), NULL);

  return self->file_name;
}

const char *
sam_deck_problem_get_message (SamDeckProblem *self)
{
  g_return_val_if_fail (SAM_IS_DECK_PROBLEM (self), NULL);

  return self->message;
}

/**
 * sam_deck_problem_is_notice:
 *
 * Returns: %TRUE if the card is there all the same, with parts left out
 */
gboolean
sam_deck_problem_is_notice (SamDeckProblem *self)
{
  g_return_val_if_fail (SAM_IS_DECK_PROBLEM (self), FALSE);

  return self->notice;
}
