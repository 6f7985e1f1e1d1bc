/// <reference types="@gdpr-script/element/svelte" />
