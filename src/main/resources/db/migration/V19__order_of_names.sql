-- Names are ordered by their letters and digits, as in a dictionary, and not by the codes of their characters. What is
-- there gets the keys that it gets whenever it is published from now on, but for letters with marks of Latin alphabets.
-- Stories and quotes are not listed by name.
UPDATE delivery.document
SET sort_key = left(btrim(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(
            sort_key,
            'ABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁӘҒҐЄІЇҚҢӨЎҮҰҺё',
            'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяеәғґєіїқңөўүұһе'),
        'ә', 'а' || U&'\F8FF'),
        'ғ', 'г' || U&'\F8FF'),
        'ґ', 'г' || U&'\F8FF'),
        'є', 'е' || U&'\F8FF'),
        'і', 'и' || U&'\F8FF'),
        'ї', 'и' || U&'\F8FF'),
        'қ', 'к' || U&'\F8FF'),
        'ң', 'н' || U&'\F8FF'),
        'ө', 'о' || U&'\F8FF'),
        'ў', 'у' || U&'\F8FF'),
        'ү', 'у' || U&'\F8FF'),
        'ұ', 'у' || U&'\F8FF'),
        'һ', 'х' || U&'\F8FF'), '[[:space:][:punct:]«»„“”‘’…–—№]+', ' ', 'g')), 70)
WHERE kind NOT IN ('article', 'quote');
