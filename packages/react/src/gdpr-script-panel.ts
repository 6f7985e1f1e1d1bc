'use client'

import '@gdpr-script/element/define'
import {
  GdprScriptPanel as GdprScriptPanelElement,
  type MessageRequestEvent,
  type ObjectionEvent,
  type PanelProperties,
  type ProfileErrorEvent,
  type ProfileLoadEvent,
  type ReadingChangeEvent,
  type ScriptOpenEvent,
  type TransferRequestEvent,
} from '@gdpr-script/element'
import { createComponent, type EventName, type ReactWebComponent } from '@lit/react'
import * as React from 'react'

const events = {
  onProfileLoad: 'gdpr-profile-load' as EventName<ProfileLoadEvent>,
  onProfileError: 'gdpr-profile-error' as EventName<ProfileErrorEvent>,
  onScriptOpen: 'gdpr-script-open' as EventName<ScriptOpenEvent>,
  onTransferRequest: 'gdpr-transfer-request' as EventName<TransferRequestEvent>,
  onMessageRequest: 'gdpr-message-request' as EventName<MessageRequestEvent>,
  onObjection: 'gdpr-objection' as EventName<ObjectionEvent>,
  onReadingChange: 'gdpr-reading-change' as EventName<ReadingChangeEvent>,
}

type Panel = ReactWebComponent<GdprScriptPanelElement, typeof events>

/** What only the element has: methods, what Lit brings, and findings, which are read and never set. */
type NotSet = Exclude<keyof GdprScriptPanelElement, keyof HTMLElement | keyof PanelProperties>

type PanelProps = Omit<React.ComponentPropsWithoutRef<Panel>, NotSet>

/**
 * Renders `<gdpr-script-panel>` with its properties as props and its events as callbacks. On a server it renders the tag
 * with its children. Hand over the same `profile` object from render to render: another object is another profile.
 */
export const GdprScriptPanel: React.ForwardRefExoticComponent<
  PanelProps & React.RefAttributes<GdprScriptPanelElement>
> = createComponent({
  react: React,
  tagName: 'gdpr-script-panel',
  elementClass: GdprScriptPanelElement,
  displayName: 'GdprScriptPanel',
  events,
})

/** Lists the props of the component. */
export type GdprScriptPanelProps = React.ComponentProps<typeof GdprScriptPanel>
