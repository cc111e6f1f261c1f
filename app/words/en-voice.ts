import type { ListeningWords, VoiceWords } from './nl-voice.ts'

/** Speaking a story, hearing questions and adding a drawing, as tellers read it in English. */
export const enVoice: VoiceWords = {
  speak: {
    title: 'Would you rather talk than type?',
    intro: 'You can also speak your story. Five minutes at most. Say no names, streets or schools.',
    promise:
      'Someone who reads your story listens and types it out. Then we erase the recording. Your voice goes to nobody else.',
    open: 'Speak',
    start: 'Start recording',
    stop: 'Stop recording',
    left: 'Time left:',
    running: 'The recording is running.',
    ready: 'Your recording is ready. Listen to it, or make it again.',
    full: 'The five minutes are over. The recording stopped.',
    player: 'Your recording',
    redo: 'Record again',
    remove: 'Remove the recording',
    removed: 'The recording is gone.',
    onScreen: 'The recording is on this page alone until you send it. So do not close it.',
    onDevice: 'The recording is encrypted on this device until you send it.',
    notKept: 'It cannot be kept on this device. Do not close this page before you send.',
    denied: 'Your browser may not use the microphone. You can type.',
    failed: 'Recording does not work here. You can type.',
  },
  read: { start: 'Read aloud', stop: 'Stop reading' },
  drawing: {
    hint: 'A photo of the paper, without a face and without a name. A JPEG or PNG of 8 MB at most.',
    again: 'Do you see an error? Then choose the photo again.',
    preview: 'A collector of stories adds a photo here. Others do not see this.',
  },
}

/** Hearing and seeing what came with a story, as its readers see it in English. */
export const enListening: ListeningWords = {
  audioTitle: 'Spoken story',
  audioText: 'Listen and type what you hear. Every time you listen is in the log.',
  audioGoes: 'The recording is erased as soon as the story is released.',
  waits: 'This story was spoken and nobody typed it out yet.',
  player: 'Recording of this story',
  transcript: 'What you hear',
  transcriptHint: 'Is there text already? The teller typed that. Leave it and type below it.',
  save: 'Keep this text',
  saved: 'The text is kept. The program searched it again.',
  drawingTitle: 'Drawing',
  drawingText: 'The drawing stays on this screen. Every time you look is in the log.',
  drawingOpen: 'Look at the drawing',
  drawingAlt: 'Photo of the drawing with this story',
  files: (count) =>
    count === 1
      ? '1 recording or drawing belongs to them.'
      : `${count} recordings or drawings belong to them.`,
}
