// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-error.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (sam_person_error, sam_person_error)

/* What happened, what is safe and what to do, translated. */
static const char *
get_message (SamPersonError code)
{
  switch (code)
    {
    case SAM_PERSON_ERROR_PASSPHRASE:
      return _ ("That is not the passphrase. Nothing has changed. Look at "
                "capitals and spaces, and try again.");
    case SAM_PERSON_ERROR_FULL:
      return _ ("The disk is full. What was saved before is safe. Make room "
                "on the disk; then your last words are saved as well.");
    case SAM_PERSON_ERROR_READ_ONLY:
      return _ ("The folder with what you studied cannot be written to. What "
                "was saved before is safe. Ask who looks after this computer "
                "to let you write there.");
    case SAM_PERSON_ERROR_DAMAGED:
      return _ ("The file with what you studied is damaged, and so is the one "
                "before it. Both were left as they are. Keep them, and ask "
                "for help.");
    case SAM_PERSON_ERROR_NEWER:
      return _ ("What you studied was saved by a newer Samenspel. It was left "
                "as it is. Update Samenspel to open it.");
    case SAM_PERSON_ERROR_TOO_LARGE:
      return _ ("There is more in your file than it may hold. What was saved "
                "before is safe. Delete some old reflections or sittings; then "
                "the rest is saved.");
    case SAM_PERSON_ERROR_GONE:
      return _ ("The file with what you studied is not there any more. Was it "
                "deleted or moved? If you have a copy, put it back.");
    case SAM_PERSON_ERROR_FAILED:
    default:
      return _ ("Your last change could not be saved. What was saved before is "
                "safe. Try again.");
    }
}

/* Room-internal: sets @error to what a person should read. */
void
sam_person_set_error (GError **error, SamPersonError code)
{
  g_set_error_literal (error, SAM_PERSON_ERROR, (int) code, get_message (code));
}

static SamPersonError
get_code (const GError *cause)
{
  if (cause->domain == SAM_XML_ERROR)
    return cause->code == SAM_XML_ERROR_VERSION ? SAM_PERSON_ERROR_NEWER
                                                : SAM_PERSON_ERROR_DAMAGED;
  if (cause->domain != G_FILE_ERROR)
    return SAM_PERSON_ERROR_FAILED;

  switch (cause->code)
    {
    case G_FILE_ERROR_NOSPC:
      return SAM_PERSON_ERROR_FULL;
    case G_FILE_ERROR_ROFS:
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
      return SAM_PERSON_ERROR_READ_ONLY;
    case G_FILE_ERROR_NOENT:
    case G_FILE_ERROR_NOTDIR:
      return SAM_PERSON_ERROR_GONE;
    default:
      return SAM_PERSON_ERROR_FAILED;
    }
}

/* Room-internal: turns @cause into an error of ours. Its own words go to the
 * debug log: they name a file, never what is in it.
 *
 * @cause: (transfer full): any error, or one of ours */
void
sam_person_take_error (GError **error, GError *cause)
{
  if (cause->domain == SAM_PERSON_ERROR)
    {
      g_propagate_error (error, cause);
      return;
    }

  if (cause->domain == G_FILE_ERROR)
    g_debug ("A person's file: %s", cause->message);
  sam_person_set_error (error, get_code (cause));
  g_error_free (cause);
}
