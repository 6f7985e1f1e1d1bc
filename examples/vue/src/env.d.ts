/// <reference types="@gdpr-script/element/vue" />
