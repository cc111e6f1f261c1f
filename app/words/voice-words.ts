import type { Locale } from '#surveys/definition.ts'
import type { VoiceWords } from './nl-voice.ts'

type Others = Exclude<Locale, 'nl' | 'en'>

/** The words about speaking and hearing in the languages that tellers alone read. Only the server has them. */
export const VOICE: Readonly<Record<Others, VoiceWords>> = {
  tr: {
    speak: {
      title: 'Yazmak yerine konuşmak ister misiniz?',
      intro:
        'Hikâyenizi sesli de anlatabilirsiniz. En fazla beş dakika. İsim, sokak ya da okul söylemeyin.',
      promise:
        'Hikâyenizi okuyan biri kaydı dinler ve yazıya geçirir. Sonra kaydı sileriz. Sesiniz başka kimseye gitmez.',
      open: 'Sesli anlat',
      start: 'Kaydı başlat',
      stop: 'Kaydı durdur',
      left: 'Kalan süre:',
      running: 'Kayıt sürüyor.',
      ready: 'Kaydınız hazır. Dinleyin ya da yeniden yapın.',
      full: 'Beş dakika doldu. Kayıt durdu.',
      player: 'Kaydınız',
      redo: 'Yeniden kaydet',
      remove: 'Kaydı kaldır',
      removed: 'Kayıt kaldırıldı.',
      onScreen: 'Kayıt, siz gönderene kadar yalnızca bu sayfadadır. Bu yüzden sayfayı kapatmayın.',
      onDevice: 'Kayıt, siz gönderene kadar bu cihazda şifreli durur.',
      notKept: 'Kayıt bu cihazda saklanamıyor. Göndermeden önce bu sayfayı kapatmayın.',
      denied: 'Tarayıcınız mikrofonu kullanamıyor. Yazabilirsiniz.',
      failed: 'Burada kayıt yapılamıyor. Yazabilirsiniz.',
    },
    read: { start: 'Sesli oku', stop: 'Okumayı durdur' },
    drawing: {
      hint: 'Kâğıdın fotoğrafı, yüz ve isim olmadan. En fazla 8 MB, JPEG ya da PNG.',
      again: 'Bir hata mı görüyorsunuz? O zaman fotoğrafı yeniden seçin.',
      preview: 'Hikâye toplayan kişi buraya bir fotoğraf ekler. Başkaları bunu görmez.',
    },
  },
  ar: {
    speak: {
      title: 'هل تفضّل الكلام على الكتابة؟',
      intro:
        'يمكنك أيضًا أن تروي قصتك بصوتك. خمس دقائق على الأكثر. لا تذكر أسماء أو شوارع أو مدارس.',
      promise:
        'يستمع شخص ممن يقرؤون قصتك إلى التسجيل ويكتبه. ثم نمحو التسجيل. لا يصل صوتك إلى أي شخص آخر.',
      open: 'تحدّث',
      start: 'ابدأ التسجيل',
      stop: 'أوقف التسجيل',
      left: 'الوقت المتبقي:',
      running: 'التسجيل جارٍ.',
      ready: 'تسجيلك جاهز. استمع إليه أو سجّله من جديد.',
      full: 'انتهت الدقائق الخمس. توقف التسجيل.',
      player: 'تسجيلك',
      redo: 'سجّل من جديد',
      remove: 'احذف التسجيل',
      removed: 'حُذف التسجيل.',
      onScreen: 'التسجيل موجود في هذه الصفحة فقط حتى ترسله. فلا تغلقها.',
      onDevice: 'التسجيل محفوظ ومشفّر على هذا الجهاز حتى ترسله.',
      notKept: 'لا يمكن حفظ التسجيل على هذا الجهاز. لا تغلق هذه الصفحة قبل الإرسال.',
      denied: 'لا يُسمح لمتصفحك باستخدام الميكروفون. يمكنك الكتابة.',
      failed: 'التسجيل لا يعمل هنا. يمكنك الكتابة.',
    },
    read: { start: 'اقرأ بصوت عالٍ', stop: 'أوقف القراءة' },
    drawing: {
      hint: 'صورة للورقة، بلا وجه وبلا اسم. JPEG أو PNG بحجم 8 ميغابايت على الأكثر.',
      again: 'هل ترى رسالة خطأ؟ اختر الصورة من جديد.',
      preview: 'يضيف جامع القصص صورة هنا. لا يرى الآخرون هذا.',
    },
  },
  pl: {
    speak: {
      title: 'Wolisz mówić niż pisać?',
      intro:
        'Możesz też nagrać swoją historię. Najwyżej pięć minut. Nie podawaj imion, ulic ani szkół.',
      promise:
        'Ktoś, kto czyta twoją historię, wysłucha jej i ją spisze. Potem usuniemy nagranie. Twój głos nie trafi do nikogo innego.',
      open: 'Nagraj',
      start: 'Zacznij nagrywać',
      stop: 'Zatrzymaj nagranie',
      left: 'Zostało:',
      running: 'Nagranie trwa.',
      ready: 'Nagranie jest gotowe. Posłuchaj go albo nagraj od nowa.',
      full: 'Pięć minut minęło. Nagranie się zatrzymało.',
      player: 'Twoje nagranie',
      redo: 'Nagraj od nowa',
      remove: 'Usuń nagranie',
      removed: 'Nagranie zostało usunięte.',
      onScreen: 'Nagranie jest tylko na tej stronie, dopóki go nie wyślesz. Nie zamykaj jej.',
      onDevice: 'Nagranie jest zaszyfrowane na tym urządzeniu, dopóki go nie wyślesz.',
      notKept: 'Nie da się go zachować na tym urządzeniu. Nie zamykaj tej strony przed wysłaniem.',
      denied: 'Przeglądarka nie może użyć mikrofonu. Możesz pisać.',
      failed: 'Nagrywanie tutaj nie działa. Możesz pisać.',
    },
    read: { start: 'Czytaj na głos', stop: 'Przestań czytać' },
    drawing: {
      hint: 'Zdjęcie kartki, bez twarzy i bez imienia. JPEG lub PNG, najwyżej 8 MB.',
      again: 'Widzisz błąd? Wybierz zdjęcie jeszcze raz.',
      preview: 'Osoba zbierająca historie dodaje tu zdjęcie. Inni tego nie widzą.',
    },
  },
  de: {
    speak: {
      title: 'Lieber sprechen als tippen?',
      intro:
        'Du kannst deine Geschichte auch sprechen. Höchstens fünf Minuten. Nenne keine Namen, Straßen oder Schulen.',
      promise:
        'Jemand, der deine Geschichte liest, hört zu und schreibt sie auf. Danach löschen wir die Aufnahme. Deine Stimme geht an niemand anderen.',
      open: 'Sprechen',
      start: 'Aufnahme starten',
      stop: 'Aufnahme beenden',
      left: 'Noch übrig:',
      running: 'Die Aufnahme läuft.',
      ready: 'Deine Aufnahme ist fertig. Hör sie dir an oder mach sie neu.',
      full: 'Die fünf Minuten sind um. Die Aufnahme ist beendet.',
      player: 'Deine Aufnahme',
      redo: 'Neu aufnehmen',
      remove: 'Aufnahme löschen',
      removed: 'Die Aufnahme ist weg.',
      onScreen:
        'Die Aufnahme ist nur auf dieser Seite, bis du sie sendest. Schließ sie also nicht.',
      onDevice: 'Die Aufnahme liegt verschlüsselt auf diesem Gerät, bis du sie sendest.',
      notKept: 'Auf diesem Gerät geht das nicht. Schließ diese Seite nicht vor dem Senden.',
      denied: 'Dein Browser darf das Mikrofon nicht benutzen. Tippen geht.',
      failed: 'Aufnehmen geht hier nicht. Tippen geht.',
    },
    read: { start: 'Vorlesen', stop: 'Vorlesen beenden' },
    drawing: {
      hint: 'Ein Foto vom Papier, ohne Gesicht und ohne Namen. JPEG oder PNG, höchstens 8 MB.',
      again: 'Siehst du einen Fehler? Dann wähle das Foto noch einmal.',
      preview: 'Hier fügt jemand, der Geschichten sammelt, ein Foto hinzu. Andere sehen das nicht.',
    },
  },
  uk: {
    speak: {
      title: 'Хочете говорити, а не писати?',
      intro:
        'Свою історію можна також записати голосом. Не більше п’яти хвилин. Не називайте імен, вулиць чи шкіл.',
      promise:
        'Людина, яка читає вашу історію, прослухає її та запише текстом. Потім ми видалимо запис. Ваш голос не потрапить ні до кого іншого.',
      open: 'Говорити',
      start: 'Почати запис',
      stop: 'Зупинити запис',
      left: 'Залишилося:',
      running: 'Запис триває.',
      ready: 'Запис готовий. Прослухайте його або запишіть знову.',
      full: 'П’ять хвилин минули. Запис зупинено.',
      player: 'Ваш запис',
      redo: 'Записати знову',
      remove: 'Видалити запис',
      removed: 'Запис видалено.',
      onScreen: 'Запис є лише на цій сторінці, доки ви його не надішлете. Не закривайте її.',
      onDevice: 'Запис зашифровано на цьому пристрої, доки ви його не надішлете.',
      notKept: 'Зберегти на цьому пристрої не вдається. Не закривайте сторінку до надсилання.',
      denied: 'Браузер не може використовувати мікрофон. Можна писати.',
      failed: 'Запис тут не працює. Можна писати.',
    },
    read: { start: 'Читати вголос', stop: 'Зупинити читання' },
    drawing: {
      hint: 'Фото аркуша, без обличчя та без імені. JPEG або PNG, не більше 8 МБ.',
      again: 'Бачите помилку? Тоді виберіть фото ще раз.',
      preview: 'Тут збирач історій додає фото. Інші цього не бачать.',
    },
  },
}
