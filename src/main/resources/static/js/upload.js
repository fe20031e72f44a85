// Says before a file is sent that it is too large, so that nobody waits for the refusal.
for (const field of document.querySelectorAll('[data-behaviour="upload"]')) {
    field.addEventListener('change', () => {
        const large = [...field.files].some((file) => file.size > Number(field.dataset.most));
        field.setCustomValidity(large ? field.dataset.large : '');
        field.reportValidity();
    });
}
