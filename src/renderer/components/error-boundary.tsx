/** Draws something else where a part of the page fails, so that the rest of the window stays. React knows this of classes only. */
import { Component, type ReactNode } from 'react'

export type ErrorBoundaryProps = {
  readonly children: ReactNode
  /** @param tryAgain draws the children anew */
  readonly whenFailed: (tryAgain: () => void) => ReactNode
}

type State = { readonly isFailed: boolean }

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override readonly state: State = { isFailed: false }

  static getDerivedStateFromError(): State {
    return { isFailed: true }
  }

  override render(): ReactNode {
    return this.state.isFailed
      ? this.props.whenFailed(() => this.setState({ isFailed: false }))
      : this.props.children
  }
}
