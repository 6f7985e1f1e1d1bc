/// <reference types="@gdpr-script/react" />
