// The tour, scene by scene, in the order in which it is played; each scene begins and ends at the front door.
#pragma once

#include "app/gui/tour/stage.h"

namespace fagdansk::gui {

void firstStart(Stage &stage);       ///< names, password, recovery code; ends at an empty front door
void firstParticipant(Stage &stage); ///< a wrong password, a CPR number refused, Amal is enrolled and may begin
void typedScreening(Stage &stage);   ///< Amal chooses her pictures and writes a whole screening
void marking(Stage &stage);          ///< the teacher marks, some of it blind; stays at the desk
void decision(Stage &stage);         ///< nothing is proposed without the oral level; then decided and printed
void conversation(Stage &stage);     ///< the guide of the conversation is filled in; a second teacher's page
void practice(Stage &stage);         ///< a wrong picture code, then days of practice with every kind of exercise
void teachersView(Stage &stage);     ///< the practice stands in the teacher's view
void assignment(Stage &stage);       ///< words to learn until a course, for Amal and for a group
void manyAtOnce(Stage &stage);       ///< a class out of a spreadsheet, and taken back; results as one
void lesson(Stage &stage);           ///< from a trade teacher's .docx to a glossary, a worksheet and an assigned drill
void faceToFace(Stage &stage);       ///< Piotr speaks, the teacher ticks; three times "ved ikke", the dignified stop
void arabicScreening(Stage &stage);  ///< Samira's whole screening in Arabic, from right to left, key screens dark
void keyboardAlone(Stage &stage);    ///< Olena's whole screening, marking and decision without a mouse
void silentComputer(Stage &stage);   ///< no sound device: nothing asks for ears, no sound button misleads
void ownVoices(Stage &stage);        ///< a teacher records a word; Amal says one and hears herself
void arabicAndDark(Stage &stage);    ///< door, practice and desk in Arabic, in the dark, in English
void exampleClass(Stage &stage);     ///< the example class, and back to the real one

/// One exercise of a session, answered right; `slips` answers wrongly instead.
void answerExercise(Stage &stage, bool slips);

} // namespace fagdansk::gui
